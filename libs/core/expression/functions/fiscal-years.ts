import { fiscalMonthsLeft, fiscalQuarter, fiscalYear, fiscalYearEnd, fiscalYearStart } from '#core/thai';
import { ofDay, wholeDay } from './days.js';
import type { Functions } from './functions.js';

const yearOf = (day: string): number => fiscalYear(wholeDay(day));

/** Years of the government’s budget, by a day in them or as พ.ศ. */
export const fiscalYearFunctions: Functions = {
  'fiscalYear(string): int': ofDay(fiscalYear),
  'fiscalYearStart(string): string': (day: string) => wholeDay(fiscalYearStart(yearOf(day))),
  'fiscalYearStart(int): string': (year: bigint) => wholeDay(fiscalYearStart(Number(year))),
  'fiscalYearEnd(string): string': (day: string) => wholeDay(fiscalYearEnd(yearOf(day))),
  'fiscalYearEnd(int): string': (year: bigint) => wholeDay(fiscalYearEnd(Number(year))),
  'fiscalQuarter(string): int': ofDay(fiscalQuarter),
  'fiscalMonthsLeft(string): int': ofDay(fiscalMonthsLeft),
};
