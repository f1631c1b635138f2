import { isNationalId, searchKey, toArabicDigits } from '#core/thai';
import type { Parameters } from './filter-sql.js';

/** Blind indexes: what identifies a person is nowhere stored in the open. */
export interface BlindIndexes {
  indexNationalId(id: string): string | null;
  indexPhone(phone: string): string | null;
}

const mostWords = 6;

export interface Sought {
  readonly where: string;
  /** Words were sought, not a number: the best plan hangs on which they are. */
  readonly byWords: boolean;
}

/**
 * Search by number; by national ID and phone (whole, by blind index); or by words of name and answers (normalised text,
 * trigram index). Each word must occur; one of less than three letters at the beginning of a word, since in the
 * middle no index could find it. Wildcards in what was typed are plain characters.
 */
export const searchSql = (typed: string, blind: BlindIndexes, parameters: Parameters): Sought => {
  const digits = toArabicDigits(typed).replaceAll(/[\s-]/g, '');
  if (isNationalId(digits))
    return byIndex(`c.national_id_index = ${parameters.add(blind.indexNationalId(digits))}`);
  if (/^(0|\+?66)\d{8,9}$/.test(digits))
    return byIndex(`c.phone_index = ${parameters.add(blind.indexPhone(digits))}`);
  const number = /^0*(\d{1,5})(?:\/(\d{4}))?$/.exec(digits);
  if (number) return byIndex(ofNumber(Number(number[1]), number[2], parameters));
  const words = searchKey(typed).split(' ').filter(isWord).slice(0, mostWords);
  if (words.length === 0) return byIndex('false');
  const likes = words.map((word) => contains([...word].length < 3 ? ` ${word}` : word, parameters));
  return { where: `(${likes.join(' and ')})`, byWords: true };
};

const byIndex = (where: string): Sought => ({ where, byWords: false });

/** By an index of its own: the digits of numbers are in the text of every case. */
const ofNumber = (sequence: number, year: string | undefined, parameters: Parameters): string => {
  const ofYear = year === undefined ? '' : ` and c.receipt_year = ${parameters.add(Number(year))}::integer`;
  return `c.receipt_seq = ${parameters.add(sequence)}::integer${ofYear}`;
};

/** Signs alone are in no trigram: only reading every case could find them. */
const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

const contains = (key: string, parameters: Parameters): string =>
  `c.search like ${parameters.add(`%${escapeLike(key)}%`)}`;

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
