import { knownBirthday } from './age.js';
import { dayOf, daysInMonth, padded } from './day.js';

/**
 * The day so many calendar months later (earlier when negative). A day that the month reached doesn’t have becomes its
 * last one (ป.พ.พ. มาตรา 193/5). The unknown parts of a date of birth are taken as for age (ป.พ.พ. มาตรา 16).
 */
export const addMonths = (day: string, amount: number): string => {
  const [year, month, date] = knownBirthday(day).split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + amount;
  const reachedYear = Math.floor(months / 12);
  const reachedMonth = (months % 12) + 1;
  return dayOf(reachedYear, reachedMonth, Math.min(date, daysInMonth(reachedYear, reachedMonth)));
};

/** The month of a day, `YYYY-MM`. */
export const monthOf = (day: string): string => {
  const [year, month] = knownBirthday(day).split('-').map(Number) as [number, number];
  return `${padded(year, 4)}-${padded(month, 2)}`;
};

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Months from one day until the other is reached or passed; 0 when it is not later. A part of a month counts as one. */
export const monthsBegun = (from: string, to: string): number => {
  if (to <= from) return 0;
  const months = monthNumber(to) - monthNumber(from);
  return addMonths(from, months) < to ? months + 1 : months;
};

/** Whole calendar months from one day to the other; negative when the second is earlier. */
export const monthsBetween = (from: string, to: string): number => {
  if (to < from) return -monthsBetween(to, from);
  const months = monthNumber(to) - monthNumber(from);
  return addMonths(from, months) > to ? months - 1 : months;
};

/** Quarter of the calendar year, 1 to 4. */
export const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);
