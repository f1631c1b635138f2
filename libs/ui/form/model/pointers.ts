/** The pointers and every pointer above them. */
export const withAncestors = (pointers: readonly string[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const pointer of pointers) {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
      all.add(pointer.slice(0, end));
  }
  return all;
};
