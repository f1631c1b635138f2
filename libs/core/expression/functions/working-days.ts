import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  type Calendar,
} from '#core/calendar';
import { wholeDay } from './days.js';
import type { Functions } from './functions.js';

/** What functions may know besides their arguments, while an expression is worked out. */
export interface Surroundings {
  calendar?: Calendar | undefined;
}

/** Nobody said when the office is open: the expression lacks something, as when an answer is missing. */
class NoCalendar extends Error {
  readonly code = 'unknown_variable';
}

const longest = 3650n;

const within = (amount: bigint): number => {
  if (amount < 0n || amount > longest) throw new RangeError('too far');
  return Number(amount);
};

/** Working days by the council’s calendar, which the caller of the expression hands in. */
export const workingDayFunctions = (surroundings: Surroundings): Functions => {
  const calendar = (): Calendar => {
    if (!surroundings.calendar) throw new NoCalendar();
    return surroundings.calendar;
  };
  return {
    'workingDays(string, string): int': (from: string, to: string) =>
      BigInt(workingDaysBetween(wholeDay(from), wholeDay(to), calendar())),
    'addWorkingDays(string, int): string': (day: string, amount: bigint) =>
      addWorkingDays(wholeDay(day), within(amount), calendar()),
    'isWorkingDay(string): bool': (day: string) => isWorkingDay(wholeDay(day), calendar()),
    'workingDayFrom(string): string': (day: string) => workingDayFrom(wholeDay(day), calendar()),
  };
};
