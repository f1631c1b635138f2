import { isNationalId, searchKey, toArabicDigits } from '#core/thai';
import type { Parameters } from './filter-sql.js';

/**
 * Search by number, name, phone (normalised text, trigram index) or national ID (blind index: the ID itself
 * is nowhere stored in the open). Wildcards in what was typed are plain characters.
 */
export const searchSql = (
  typed: string,
  blindIndex: (id: string) => string | null,
  parameters: Parameters,
): string => {
  const digits = toArabicDigits(typed).replaceAll(/[\s-]/g, '');
  if (isNationalId(digits)) return `c.national_id_index = ${parameters.add(blindIndex(digits))}`;
  const number = /^0*(\d{1,5})\/(\d{4})$/.exec(digits);
  const key = number ? `${(number[1] as string).padStart(5, '0')}/${number[2]}` : searchKey(typed);
  return `c.search like ${parameters.add(`%${escapeLike(key)}%`)}`;
};

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
