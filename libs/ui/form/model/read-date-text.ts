import { toArabicDigits } from '#core/thai';
import { monthNames } from './month-names.js';

interface DateText {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const short = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];

const bare = (name: string): string => name.replaceAll(/[.\s]/g, '').toLowerCase();

/** Names of months as people write them, without their full stops. */
const months: ReadonlyMap<string, string> = new Map(
  [short, monthNames.th, monthNames.en, monthNames.en.map((name) => name.slice(0, 3))].flatMap((names) =>
    names.map((name, index) => [bare(name), String(index + 1)] as const),
  ),
);

const pattern = /^(\d{1,2})[\s/.-]+([^\d\s/-]+|\d{1,2})[\s/.-]*(?:พ\.?ศ\.?|B\.?E\.?)?\s*(\d{4})$/i;

/** A whole date written or pasted at once, e.g. «๕ มี.ค. ๒๕๒๐», `5/3/2520`; null where it is none. Years are taken as they stand. */
export const readDateText = (text: string): DateText | null => {
  const [, day, written, year] = pattern.exec(toArabicDigits(text).trim()) ?? [];
  if (!day || !written || !year) return null;
  const month = /^\d+$/.test(written) ? String(Number(written)) : months.get(bare(written));
  return month ? { day: String(Number(day)), month, year } : null;
};
