/** Values by variable, without a prototype; loops lay their own over them. */
export type Scope = Readonly<Record<string, unknown>>;

/** A part of an expression, ready to be worked out. Throws `NoValue` where there is no value. */
export type Step = (scope: Scope) => unknown;
