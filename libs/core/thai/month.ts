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
