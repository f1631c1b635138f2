import { dayOf } from './day.js';

const era = 543;

/** The government’s fiscal year of a day, as a Buddhist year: it begins on 1 October of the year before. */
export const fiscalYear = (day: string): number =>
  Number(day.slice(0, 4)) + era + (day.slice(5, 7) >= '10' ? 1 : 0);

/** First day of a fiscal year given as พ.ศ.: 2570 began on 2026-10-01. */
export const fiscalYearStart = (year: number): string => dayOf(year - era - 1, 10, 1);

/** Last day of a fiscal year given as พ.ศ. */
export const fiscalYearEnd = (year: number): string => dayOf(year - era, 9, 30);

const monthsSinceOctober = (day: string): number => (Number(day.slice(5, 7)) + 2) % 12;

/** Quarter of the fiscal year, 1 (October to December) to 4. */
export const fiscalQuarter = (day: string): number => Math.floor(monthsSinceOctober(day) / 3) + 1;

/** Months of the fiscal year that are left, that of the day included: 12 in October, 1 in September. */
export const fiscalMonthsLeft = (day: string): number => 12 - monthsSinceOctober(day);
