import { forbiddenKeys, isObject } from '#core/fields';

/**
 * Takes a JSON value into CEL: integers as BigInt, own properties only. `undefined` means that there is no usable answer:
 * none was given, or one of another type, which is the validator’s to report.
 */
export type FromJson = (value: unknown) => unknown;

/** A list of our own: CEL knows only those of its realm, and answers may come from another (a worker’s message). */
const fromList =
  (item: FromJson, maxItems: number): FromJson =>
  (value) => {
    if (!Array.isArray(value) || value.length > maxItems) return undefined;
    const items = Array.from(value, item);
    return items.includes(undefined) ? undefined : items;
  };

const fromAnyObject = (value: Record<string, unknown>, depth: number): unknown => {
  const copy: Record<string, unknown> = Object.create(null);
  for (const [name, part] of Object.entries(value)) {
    const taken = forbiddenKeys.has(name) ? undefined : fromAny(part, depth + 1);
    if (taken !== undefined) copy[name] = taken;
  }
  return copy;
};

const maxDepth = 32;

const fromAny = (value: unknown, depth = 0): unknown => {
  if (depth > maxDepth) return undefined;
  if (isObject(value)) return fromAnyObject(value, depth);
  if (Array.isArray(value)) return fromList((item) => fromAny(item, depth + 1), Infinity)(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
};

const scalars: Readonly<Record<'string' | 'int' | 'double' | 'bool' | 'dyn' | 'map', FromJson>> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  int: (value) => (Number.isSafeInteger(value) ? BigInt(value as number) : undefined),
  double: (value) => (Number.isFinite(value) ? value : undefined),
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  dyn: (value) => fromAny(value),
  map: (value) => (isObject(value) ? fromAny(value) : undefined),
};

export { scalars as fromScalar, fromList };
