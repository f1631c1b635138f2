/** Why an expression has no value: `refuse` of `evaluate.ts` tells by the code whether something is only missing. */
export class NoValue extends Error {
  constructor(readonly code: 'no_such_key' | 'no_such_overload' | 'numeric_overflow' | 'division_by_zero') {
    super(code);
  }
}

/** Nobody answered, or there is no such item. */
export const notThere = new NoValue('no_such_key');
/** Values of the wrong types met, which only undeclared answers can bring about. */
export const unfit = new NoValue('no_such_overload');
export const overflow = new NoValue('numeric_overflow');
export const byZero = new NoValue('division_by_zero');
