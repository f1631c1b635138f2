import { dayOf } from './day.js';

const era = 543;
const lastYearFromApril = 1940;

/**
 * The Buddhist year that Thai people wrote on that day (`YYYY-MM-DD`). Until พ.ศ. 2483 years began on 1 April, so
 * January 1938 is still พ.ศ. 2480 (พ.ร.บ. ปีปฏิทิน พ.ศ. 2483 made years begin on 1 January from 2484 = 1941).
 */
export const buddhistYear = (day: string): number => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7) || 4);
  return year <= lastYearFromApril && month < 4 ? year + era - 1 : year + era;
};

/** The Common Era year of a month in a Buddhist year; null for January to March of 2483, which never were. */
export const commonYear = (year: number, month: number): number | null => {
  const sameYear = year - era;
  if (sameYear > lastYearFromApril || month >= 4) return sameYear;
  return sameYear === lastYearFromApril ? null : sameYear + 1;
};

/** A day by its Buddhist year, month and day of the month; null for January to March of 2483. It may be a day that isn’t. */
export const dayIn = (year: number, month: number, day: number): string | null => {
  const common = commonYear(year, month);
  return common === null ? null : dayOf(common, month, day);
};
