/** A text, which is skipped, or the variable `part` itself: not a field or a longer name. */
const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w.]|\.\s+)part(?!\w)/g;

/** Where a part’s own answers are, in CEL, for a part that stands at a pattern: `row` means the innermost row. */
export const holderOf = (place: string): string => {
  const inRow = place.lastIndexOf('/*');
  const [root, path] = inRow === -1 ? ['answers', place] : ['row', place.slice(inRow + 2)];
  return [root, ...path.split('/').filter((name) => name !== '')].join('.');
};

/** Rewrites a part’s expression so that its variable `part` becomes the place where the part stands. */
export const placeExpression = (expression: string, place: string): string =>
  expression.replace(token, (found) => (found === 'part' ? holderOf(place) : found));
