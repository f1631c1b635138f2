import { isObject } from '#core/fields';

const compareUtf16 = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * Writes a JSON value in the one way of RFC 8785 (JCS): keys sorted by UTF-16 units, numbers as ECMAScript writes them, no
 * blanks. Keys whose value is undefined are left out; a half surrogate becomes its escape, so that hashing what a client
 * sent never fails. Throws for what is no JSON: NaN, infinities, functions.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) throw new TypeError(`No JSON value: ${typeof value}`);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort(compareUtf16)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
};
