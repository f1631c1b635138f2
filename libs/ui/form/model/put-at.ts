import { isObject } from '#core/fields';

/** A copy of a document with another value at a path; undefined takes out what is there. Everything beside the path is shared. */
export const putAt = (document: unknown, path: readonly (string | number)[], value: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(document) || typeof name === 'number') {
    const rows: readonly unknown[] = Array.isArray(document) ? document : [];
    return rows.with(Number(name), putAt(rows[Number(name)], rest, value));
  }
  const { [name]: before, ...others } = isObject(document) ? document : {};
  const after = putAt(before, rest, value);
  if (after === undefined) return others;
  return isObject(document) && Object.hasOwn(document, name)
    ? { ...document, [name]: after }
    : { ...others, [name]: after };
};
