/**
 * Remembers what was worked out of the last value that was asked about: a command asks the same draft several times, and
 * the past of a draft, which may be long, remembers nothing.
 */
export const lastOnly = <From extends object, To>(workOut: (from: From) => To): ((from: From) => To) => {
  let last: { readonly from: From; readonly to: To } | undefined;
  return (from) => {
    if (last?.from !== from) last = { from, to: workOut(from) };
    return last.to;
  };
};
