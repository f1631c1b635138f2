/** An amount of anything (m², litres, per cent, satang) as a whole number of millionths, so that arithmetic is exact. */
export type Quantity = bigint;

export const millionths = 1_000_000n;

const largest = 1e15;

/**
 * Takes a number over to a millionth, which drops the noise of binary fractions: 0.1 + 0.2 is 0.3. Throws RangeError for
 * what is no number or not below 10¹⁵.
 */
export const quantityOf = (value: number | bigint): Quantity => {
  if (typeof value === 'bigint') return value * millionths;
  if (!(Math.abs(value) < largest)) throw new RangeError('no usable number');
  return BigInt(value.toFixed(6).replace('.', ''));
};
