import { buddhistYear } from './buddhist-year.js';
import { isPartialDay, padded } from './day.js';

export type Language = 'th' | 'en';

const months: Readonly<Record<Language, readonly string[]>> = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const longMonths: Readonly<Record<Language, readonly string[]>> = {
  th: [
    'มกราคม',
    'กุมภาพันธ์',
    'มีนาคม',
    'เมษายน',
    'พฤษภาคม',
    'มิถุนายน',
    'กรกฎาคม',
    'สิงหาคม',
    'กันยายน',
    'ตุลาคม',
    'พฤศจิกายน',
    'ธันวาคม',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const bangkokOffset = 7 * 3_600_000;
const dayLength = 86_400_000;

const bangkokClock = (moment: string | Date): Date => new Date(new Date(moment).getTime() + bangkokOffset);

/** The day in Bangkok (UTC+7, no summer time) at that moment, `YYYY-MM-DD`. */
export const bangkokDay = (moment: string | Date): string => bangkokClock(moment).toISOString().slice(0, 10);

/** The same day as a count of days, for those who ask for many moments: it writes no text. */
export const bangkokDayNumber = (milliseconds: number): number =>
  Math.floor((milliseconds + bangkokOffset) / dayLength);

/** The time of day in Bangkok at that moment, `HH:MM`. */
export const bangkokTime = (moment: string | Date): string =>
  bangkokClock(moment).toISOString().slice(11, 16);

/**
 * `2026-11-22` → `22 พ.ย. 2569` (English: `22 Nov 2026`); what isn’t known is left out: `พ.ย. 2569`, `พ.ศ. 2569`.
 * Own month names, so that every browser and server writes the same. A text that is no date comes back unchanged.
 */
export const formatThaiDate = (dayOrPartial: string, lang: Language = 'th'): string => {
  if (!isPartialDay(dayOrPartial)) return dayOrPartial;
  const [year = '', month, day] = dayOrPartial.split('-');
  const shownYear = lang === 'th' ? padded(buddhistYear(dayOrPartial), 4) : year;
  if (month === undefined) return lang === 'th' ? `พ.ศ. ${shownYear}` : shownYear;
  const monthAndYear = `${months[lang][Number(month) - 1]} ${shownYear}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
};

/** A date as letters write it: `2026-11-22` → `22 พฤศจิกายน พ.ศ. 2569` (English: `22 November 2026`); otherwise as `formatThaiDate`. */
export const formatLongThaiDate = (dayOrPartial: string, lang: Language = 'th'): string => {
  if (!isPartialDay(dayOrPartial)) return dayOrPartial;
  const [year = '', month, day] = dayOrPartial.split('-');
  if (month === undefined) return formatThaiDate(dayOrPartial, lang);
  const shownYear = lang === 'th' ? `พ.ศ. ${padded(buddhistYear(dayOrPartial), 4)}` : year;
  const monthAndYear = `${longMonths[lang][Number(month) - 1]} ${shownYear}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
};

/** A moment on Bangkok’s clock: `22 พ.ย. 2569 14:05 น.` (English: `22 Nov 2026, 14:05`). */
export const formatThaiMoment = (moment: string | Date, lang: Language = 'th'): string => {
  const date = formatThaiDate(bangkokDay(moment), lang);
  const time = bangkokTime(moment);
  return lang === 'th' ? `${date} ${time} น.` : `${date}, ${time}`;
};
