import { pointerNames } from '#core/fields';

/** A pattern with the rows of a pointer put in where it has stars: the name beside the number of the third animal. */
export const inRowOf = (pattern: string, pointer: string): string => {
  const here = pointerNames(pointer);
  const parts = pattern.split('/');
  return parts.map((name, index) => (name === '*' ? (here[index - 1] ?? name) : name)).join('/');
};

/** The row that a pointer lies in, the innermost one. */
export const rowIn = (pointer: string): number | undefined => {
  const row = pointerNames(pointer).findLast((name) => /^\d+$/.test(name));
  return row === undefined ? undefined : Number(row);
};
