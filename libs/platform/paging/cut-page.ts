/** The rows of a page out of rows of which one more was asked for, and where the next page begins, if there is one. */
export const cutPage = <T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (last: T) => string,
): { readonly shown: readonly T[]; readonly nextCursor: string | null } => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { shown, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
};
