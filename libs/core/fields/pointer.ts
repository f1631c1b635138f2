import { isObject } from './json.js';

/** The names of an RFC 6901 pointer, unescaped; none for the empty pointer. */
export const pointerNames = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((name) => (name.includes('~') ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name));

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** One step deeper, with the name escaped as RFC 6901 says. */
export const pointerTo = (parent: string, name: string | number): string =>
  `${parent}/${typeof name === 'string' && /[~/]/.test(name) ? escaped(name) : name}`;

/** Whether `pointer` is `ancestor` or lies below it. */
export const isWithin = (pointer: string, ancestor: string): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`);

/** The rows that a pattern lies in: `/trees/*` for `/trees/*\/species`, the empty string outside rows. */
export const scopeOf = (pattern: string): string => {
  const end = pattern.lastIndexOf('/*/');
  return end === -1 ? '' : pattern.slice(0, end + 2);
};

/** What stands at a concrete pointer, own properties only; undefined when nothing does. */
export const valueAt = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const name of pointerNames(pointer)) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
};

/** The pattern of a concrete pointer: `/trees/0/species` becomes `/trees/*\/species`. */
export const patternOf = (pointer: string): string => pointer.replace(/\/(0|[1-9]\d*)(?=\/|$)/g, '/*');

/** The concrete pointers that a pattern stands for in a document; names that are absent are kept, rows are not made up. */
export const expandPattern = (document: unknown, pattern: string): readonly string[] => {
  let pointers = [''];
  for (const name of pointerNames(pattern)) {
    pointers = pointers.flatMap((pointer) => {
      if (name !== '*') return [pointerTo(pointer, name)];
      const rows = valueAt(document, pointer);
      return Array.isArray(rows) ? rows.map((_, index) => pointerTo(pointer, index)) : [];
    });
  }
  return pointers;
};
