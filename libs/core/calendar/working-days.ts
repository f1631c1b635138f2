import { oncePer } from '#core/memo';
import type { Text } from '#core/result';
import { addDays, bangkokDay, daysBetween, weekdayOf } from '#core/thai';

/** Office hours and holidays of a council, as data: those parts of its profile. Times are Bangkok’s. */
export interface Calendar {
  readonly officeHours: { readonly opens: string; readonly closes: string; readonly days: readonly number[] };
  readonly holidays: readonly { readonly date: string; readonly name?: Text }[];
}

const holidaysOf = oncePer(
  ({ holidays }: Calendar): ReadonlySet<string> => new Set(holidays.map(({ date }) => date)),
);

/** Whether the office opens on that day (`YYYY-MM-DD`): a weekday of its hours and no holiday. */
export const isWorkingDay = (day: string, calendar: Calendar): boolean =>
  calendar.officeHours.days.includes(weekdayOf(day)) && !holidaysOf(calendar).has(day);

const longestClosure = 400;

/** The day itself when the office opens on it, else the next day that it does. */
export const workingDayFrom = (day: string, calendar: Calendar): string => {
  let candidate = day;
  for (let tried = 0; tried < longestClosure; tried += 1) {
    if (isWorkingDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, 1);
  }
  throw new RangeError(`the calendar has no working day in the ${longestClosure} days from ${day}`);
};

/** The working day so many working days after the day; the day itself doesn’t count. */
export const addWorkingDays = (day: string, amount: number, calendar: Calendar): string => {
  let reached = day;
  for (let left = amount; left > 0; left -= 1) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
};

/** The working day so many working days before the day; the day itself doesn’t count. */
export const workingDayBefore = (day: string, amount: number, calendar: Calendar): string => {
  let reached = day;
  for (let left = amount, tried = 0; left > 0;) {
    reached = addDays(reached, -1);
    tried = isWorkingDay(reached, calendar) ? 0 : tried + 1;
    if (tried === 0) left -= 1;
    if (tried > longestClosure) throw new RangeError(`the calendar has no working day before ${reached}`);
  }
  return reached;
};

/** A day stays; a moment becomes its day in Bangkok. */
export const dayOfMoment = (dayOrMoment: string): string =>
  dayOrMoment.length === 10 ? dayOrMoment : bangkokDay(dayOrMoment);

/** Holidays on days when the office would open, oldest first. */
const closedDaysOf = oncePer((calendar: Calendar): readonly string[] => {
  const opens = (day: string): boolean => calendar.officeHours.days.includes(weekdayOf(day));
  return [...holidaysOf(calendar)].filter(opens).toSorted();
});

const aMonday = '1900-01-01';

/** Working days from a Monday long ago to the day, both counted: by weeks, so that no distance takes long. */
const workingDaysUpTo = (day: string, calendar: Calendar): number => {
  const { days } = calendar.officeHours;
  const passed = daysBetween(aMonday, day);
  const ofTheLastWeek = days.filter((weekday) => weekday <= (passed % 7) + 1).length;
  return Math.floor(passed / 7) * days.length + ofTheLastWeek - countUpTo(closedDaysOf(calendar), day);
};

/** How many of the sorted days are not after the given one. */
const countUpTo = (days: readonly string[], last: string): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as string) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Working days from one day or moment to another: the first doesn’t count, the last does. Negative when `to` lies
 * before `from`, so a due date in the past shows how many working days it is late.
 */
export const workingDaysBetween = (from: string, to: string, calendar: Calendar): number => {
  const first = dayOfMoment(from);
  const last = dayOfMoment(to);
  return workingDaysUpTo(last, calendar) - workingDaysUpTo(first, calendar);
};
