/** Functions that CEL may call: signature -> handler. */
export type Functions = Readonly<Record<string, (...values: never[]) => unknown>>;
