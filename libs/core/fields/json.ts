/** A JSON Schema draft-07 in its object form. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Keys that reach into prototypes: refused as names, dropped from answers. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON object: neither null nor a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, or undefined: nothing is read off a prototype. */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A schema in its object form at a keyword, or undefined. */
export const schemaAt = (schema: SchemaObject, keyword: string): SchemaObject | undefined => {
  const value = own(schema, keyword);
  return isObject(value) ? value : undefined;
};

/** The object schemas of a list keyword such as `allOf`. */
export const schemasAt = (schema: SchemaObject, keyword: string): readonly SchemaObject[] => {
  const value = own(schema, keyword);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** The strings of a list keyword such as `required`. */
export const stringsAt = (schema: SchemaObject, keyword: string): readonly string[] => {
  const value = own(schema, keyword);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** Whether a value nests deeper than `limit` levels; a scalar has depth 1. Stops at the limit, so it can’t overflow. */
export const deeperThan = (value: unknown, limit: number): boolean => {
  if (limit < 1) return true;
  if (typeof value !== 'object' || value === null) return false;
  const items = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => deeperThan(item, limit - 1));
};
