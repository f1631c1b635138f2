import { toArabicDigits } from '#core/thai';

/** A tracking code as typed by hand: Thai digits, small letters and stray blanks are fine. The server judges the rest. */
export const readTrackingCode = (typed: string): string =>
  toArabicDigits(typed).trim().toUpperCase().replaceAll(/\s+/g, '');
