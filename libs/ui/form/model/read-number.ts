import { formatShortBaht } from '#core/money';
import { toArabicDigits } from '#core/thai';

const plain = (typed: string): string => toArabicDigits(typed).replaceAll(/[\s,]/g, '');

/** A number, or the text itself where it is none: the engine then says what to do. */
export const readNumber = (typed: string): number | string | undefined => {
  const text = plain(typed);
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) && /^-?[\d.]+$/.test(text) ? number : typed;
};

/** With commas between thousands, as numbers are read. */
export const showNumber = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 10 })
    : String(value);
};

/** Whole satang out of typed baht; what has less than a satang stays text, since nobody rounds other people's money. */
export const keepSatang = (typed: string): number | string | undefined => {
  const baht = readNumber(typed);
  if (typeof baht !== 'number') return baht;
  const satang = Math.round(baht * 100);
  return Math.abs(satang - baht * 100) < 1e-6 * Math.max(1, Math.abs(baht)) ? satang : typed;
};

/** `1525050` satang as `15,250.50`; whole baht without satang. */
export const showBaht = (satang: unknown): string =>
  typeof satang === 'number' ? formatShortBaht(satang) : showNumber(satang);
