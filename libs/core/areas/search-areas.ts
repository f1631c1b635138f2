import { looseKey, toArabicDigits } from '#core/thai';
import type { AreaSearchOptions, Subdistrict } from './area.js';
import { isNear } from './near-spelling.js';

const defaultLimit = 30;

/** What stands before the names of areas and is typed now and then; behind a full stop or a blank, or glued to the name. */
const ranks =
  /(?:^|\s)(?:ตำบล|แขวง|อำเภอ|กิ่งอำเภอ|เขต|จังหวัด|[ตอจข]\.|tambon|amphoe|subdistrict|district|province)\s*/giu;

const wordsOf = (typed: string): readonly string[] =>
  looseKey(toArabicDigits(typed).replace(ranks, ' '))
    .split(' ')
    .filter((word) => word !== '');

interface Entry {
  readonly subdistrict: Subdistrict;
  /** Keys of the names in both languages: subdistrict, district, province. */
  readonly levels: readonly (readonly string[])[];
}

const keysOf = ({ th, en }: { readonly th: string; readonly en: string }): readonly string[] => [
  looseKey(th).replaceAll(' ', ''),
  looseKey(en).replaceAll(' ', ''),
];

/** How well a word fits a place: 0 best; the level of the name, and whether the name begins with the word. */
const fitOf = ({ subdistrict, levels }: Entry, word: string): number => {
  if (/^\d+$/.test(word))
    return subdistrict.postcode.startsWith(word) || subdistrict.code === word ? 0 : Infinity;
  for (const [level, keys] of levels.entries()) {
    if (keys.includes(word)) return level;
    if (keys.some((key) => key.startsWith(word))) return level + 3;
  }
  return word.length > 1 && levels[0]!.some((key) => key.includes(word)) ? 6 : Infinity;
};

const scoreOf = (entry: Entry, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + fitOf(entry, word), 0);

const isNearly = ({ levels }: Entry, words: readonly string[]): boolean =>
  words.every((word) => levels.some((keys) => keys.some((key) => isNear(key, word))));

/**
 * Looks for places by any part of their path: names in either language, with or without «ต.», «อำเภอ» and their like, tone
 * marks and letters of one sound forgiven, postcodes and codes. What fits best comes first; where nothing fits, names that
 * differ in a letter do.
 */
export const createSearch = (subdistricts: readonly Subdistrict[]) => {
  const keys = new Map<object, readonly string[]>();
  const keysFor = (area: { readonly th: string; readonly en: string }) => {
    const known = keys.get(area) ?? keysOf(area);
    keys.set(area, known);
    return known;
  };
  const entries = subdistricts.map((subdistrict): Entry => ({
    subdistrict,
    levels: [keysFor(subdistrict), keysFor(subdistrict.district), keysFor(subdistrict.province)],
  }));
  return (typed: string, { limit = defaultLimit, near }: AreaSearchOptions = {}): readonly Subdistrict[] => {
    const words = wordsOf(typed);
    if (words.length === 0) return [];
    const isFar = ({ subdistrict }: Entry) => (subdistrict.province.code === near ? 0 : 1);
    const rank = (found: readonly { entry: Entry; score: number }[]) =>
      found
        .toSorted((left, right) => left.score - right.score || isFar(left.entry) - isFar(right.entry))
        .slice(0, limit)
        .map(({ entry }) => entry.subdistrict);
    const whole = words.join('');
    const fitting = entries
      .map((entry) => ({ entry, score: Math.min(scoreOf(entry, words), scoreOf(entry, [whole])) }))
      .filter(({ score }) => score < Infinity);
    if (fitting.length > 0) return rank(fitting);
    return rank(entries.filter((entry) => isNearly(entry, words)).map((entry) => ({ entry, score: 0 })));
  };
};
