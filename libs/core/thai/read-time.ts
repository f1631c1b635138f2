import { toArabicDigits } from './digits.js';

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether it is a time of day, `HH:MM`. */
export const isTime = (value: string): boolean => timePattern.test(value);

const spoken = /(น\.?|นาฬิกา)$/;
const written = /^(\d{1,2})(?:[:.](\d{2}))?$/;
const together = /^(\d{1,2})(\d{2})$/;

/** What somebody typed as a time of day, `HH:MM`: `8.30`, `0830`, `๘:๓๐ น.`, `14`. Null where it is none. */
export const readTime = (typed: string): string | null => {
  const text = toArabicDigits(typed).trim().replace(spoken, '').trim();
  const [, hour, minute = '00'] = written.exec(text) ?? together.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
};
