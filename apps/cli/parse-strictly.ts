import { findDuplicateKey } from '#core/fields';

/** Reads JSON; throws, as `JSON.parse` does, also when a key stands twice. */
export const parseStrictly = (json: string): unknown => {
  const value: unknown = JSON.parse(json);
  const twice = findDuplicateKey(json);
  if (twice !== null) throw new SyntaxError(`the key at ${twice} stands twice`);
  return value;
};
