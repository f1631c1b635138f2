/** Division of whole numbers; the divisor is positive. */
type Divide = (dividend: bigint, divisor: bigint) => bigint;

export const divideDown: Divide = (dividend, divisor) => {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
};

export const divideUp: Divide = (dividend, divisor) => -divideDown(-dividend, divisor);

/** To the nearest; exactly half goes up. */
export const divideNearest: Divide = (dividend, divisor) => divideDown(2n * dividend + divisor, 2n * divisor);

/** To the nearest; exactly half goes down. */
export const divideOverHalf: Divide = (dividend, divisor) => divideUp(2n * dividend - divisor, 2n * divisor);

export const positive = (value: bigint): bigint => {
  if (value <= 0n) throw new RangeError('not positive');
  return value;
};

export const notNegative = (value: bigint): bigint => {
  if (value < 0n) throw new RangeError('negative');
  return value;
};
