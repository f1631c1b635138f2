import { isObject, own, schemasAt, valueAt, type SchemaObject } from '#core/fields';
import { type Leave, leftWords } from './left-out.js';

/** A schema with what its local references and `allOf` lead to laid together; null when that can’t be done. */
export const resolve = (
  root: SchemaObject,
  schema: SchemaObject,
  path: string,
  leave: Leave,
  seen: readonly string[] = [],
): { readonly schema: SchemaObject; readonly seen: readonly string[] } | null => {
  const ref = own(schema, '$ref');
  if (typeof ref === 'string') {
    const target =
      ref.startsWith('#/') && !seen.includes(ref) ? valueAt(root, decoded(ref.slice(1))) : undefined;
    if (!isObject(target)) {
      leave(path, leftWords.reference(ref));
      return null;
    }
    const { $ref: _, ...beside } = schema;
    return resolve(root, { ...target, ...beside }, path, leave, [...seen, ref]);
  }
  const parts = schemasAt(schema, 'allOf');
  if (parts.length === 0) return { schema, seen };
  const { allOf: _, ...rest } = schema;
  const merged = parts.reduce<SchemaObject>((whole, part, index) => {
    const found = resolve(root, part, `${path}/allOf/${index}`, leave, seen);
    return found ? merge(whole, found.schema) : whole;
  }, rest);
  return { schema: merged, seen };
};

const merge = (one: SchemaObject, other: SchemaObject): SchemaObject => ({
  ...other,
  ...one,
  ...(isObject(one['properties']) || isObject(other['properties'])
    ? { properties: { ...(other['properties'] as object), ...(one['properties'] as object) } }
    : {}),
  ...(Array.isArray(one['required']) || Array.isArray(other['required'])
    ? {
        required: [
          ...new Set([...((one['required'] ?? []) as string[]), ...((other['required'] ?? []) as string[])]),
        ],
      }
    : {}),
});

/** References are written as addresses are; one that can’t be read leads nowhere. */
const decoded = (pointer: string): string => {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return '/';
  }
};
