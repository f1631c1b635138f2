import { buddhistYear, parseBuddhistDate, toArabicDigits } from '#core/thai';
import type { Cell, GridKind } from './columns.js';

const satangPerBaht = 100;

const plain = (typed: string): string => toArabicDigits(typed).replaceAll(/[,\s฿]|บาท/g, '');

const numberOf = (typed: string, times = 1): number | undefined => {
  const digits = plain(typed).replace(/%$/, '');
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return undefined;
  const value = Math.round(Number(digits) * times * 1e6) / 1e6;
  return times === 1 || Number.isInteger(value) ? value : undefined;
};

const ends = /^(-?[\d.]*)(?:-|–|ถึง|to)(-?[\d.]*)$/i;

const rangeOf = (typed: string, times: number): Cell | undefined => {
  const words = plain(typed).replace(/ขึ้นไป$/, '-');
  const [, from = '', to = ''] =
    ends.exec(
      words
        .replace(/^ไม่เกิน/, '-')
        .replace(/^เกิน/, '')
        .replace('ไม่เกิน', '-'),
    ) ?? [];
  const [low, high] = [numberOf(from, times), numberOf(to, times)];
  if ((from !== '' && low === undefined) || (to !== '' && high === undefined)) return undefined;
  if (low === undefined && high === undefined) return undefined;
  return { ...(low !== undefined && { from: low }), ...(high !== undefined && { to: high }) };
};

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** An ISO day out of `1/10/2569` (พ.ศ., Thai digits too) or out of an ISO day. */
const dayOf = (typed: string): string | undefined => {
  const digits = plain(typed);
  if (/^(1[89]|20)\d\d-\d\d-\d\d$/.test(digits)) return digits;
  const [, day, month, year] = written.exec(digits) ?? [];
  if (day === undefined) return undefined;
  const parsed = parseBuddhistDate({ day: Number(day), month: Number(month), year: Number(year) });
  return parsed.ok ? parsed.value : undefined;
};

const yesWords: ReadonlySet<string> = new Set(['ใช่', 'yes', 'true', '1', 'มี']);
const noWords: ReadonlySet<string> = new Set(['ไม่', 'ไม่ใช่', 'no', 'false', '0', 'ไม่มี']);

const yesNoOf = (typed: string): boolean | undefined => {
  const word = plain(typed).toLowerCase();
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : undefined;
};

/**
 * What somebody typed or pasted into a cell of a dated table, as the table keeps it: money is typed in baht and kept in
 * satang, days are typed in พ.ศ., digits may be Thai. Undefined when it can’t be read so.
 */
export const readCell = (kind: GridKind, typed: string): Cell | undefined => {
  const text = typed.trim();
  switch (kind) {
    case 'satang':
      return numberOf(text, satangPerBaht);
    case 'percent':
    case 'number':
      return numberOf(text);
    case 'integer': {
      const value = numberOf(text);
      return Number.isInteger(value) ? value : undefined;
    }
    case 'number-range':
      return rangeOf(text, 1);
    case 'money-range':
      return rangeOf(text, satangPerBaht);
    case 'yes-no':
      return yesNoOf(text);
    case 'day':
      return dayOf(text);
    default:
      return text === '' ? undefined : text;
  }
};

const amount = (value: unknown, per: number): string =>
  typeof value === 'number' ? (value / per).toLocaleString('en-US', { maximumFractionDigits: 6 }) : '';

const writtenRange = (value: Cell, per: number): string => {
  const { from, to } = (typeof value === 'object' ? value : {}) as { from?: number; to?: number };
  return `${amount(from, per)}–${amount(to, per)}`;
};

/** A cell as it is shown and typed. */
export const writeCell = (kind: GridKind, value: Cell | undefined): string => {
  if (value === undefined) return '';
  switch (kind) {
    case 'satang':
      return amount(value, satangPerBaht);
    case 'percent':
    case 'number':
    case 'integer':
      return amount(value, 1);
    case 'number-range':
      return writtenRange(value, 1);
    case 'money-range':
      return writtenRange(value, satangPerBaht);
    case 'yes-no':
      return value === true ? 'ใช่' : 'ไม่';
    case 'day': {
      const [, month, day] = String(value).split('-');
      return `${Number(day)}/${Number(month)}/${buddhistYear(String(value))}`;
    }
    default:
      return String(value);
  }
};
