import { looseKey } from '#core/thai';

const short: readonly (readonly [RegExp, string])[] = [
  [/\u0e35/g, '\u0e34'],
  [/\u0e37/g, '\u0e36'],
  [/\u0e39/g, '\u0e38'],
  [/[\u0e2f\u0e46]/g, ''],
];

/** Words as they sound, long vowels like short ones: what typed words and written ones are compared by. */
export const soundOf = (words: string): string =>
  short.reduce((sound, [long, one]) => sound.replace(long, one), looseKey(words));

const runs = /[a-z0-9]+|[\u0e00-\u0e7f]+/g;

const partsOf = (run: string, sizes: readonly number[]): readonly string[] =>
  sizes.flatMap((size) =>
    Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size)),
  );

/**
 * Pieces of two and three letters. Thai is written without blanks between words, so a sentence is known by the pieces
 * that it shares with a phrase; English words also have a beginning and an end.
 */
export const gramsOf = (sound: string): ReadonlySet<string> => {
  const thai = sound.replaceAll(/[^\u0e00-\u0e7f]/g, '');
  const latin = (sound.match(runs) ?? []).filter((run) => /^[a-z0-9]/.test(run));
  return new Set([...partsOf(thai, [2, 3]), ...latin.flatMap((word) => partsOf(`<${word}>`, [3]))]);
};
