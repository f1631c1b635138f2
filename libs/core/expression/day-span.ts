import { isDay } from '#core/thai';
import type { DaySpan } from './look-up.js';

type WithDays = { readonly days?: DaySpan | undefined };

/** Functions that reckon a day from another: what they make of today is told by nothing but the calendar. */
const reckoning: ReadonlySet<string> = new Set([
  'addDays',
  'addMonths',
  'addWorkingDays',
  'workingDayFrom',
  'fiscalYearStart',
  'fiscalYearEnd',
]);

const most = (days: readonly (string | undefined)[], last: boolean): string | undefined => {
  const known = days.filter((day) => day !== undefined).sort();
  return last ? known.at(-1) : known[0];
};

const all = (days: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  days.includes(undefined) ? [] : days;

const span = (earliest: string | undefined, latest: string | undefined, today: boolean): DaySpan => ({
  ...(earliest !== undefined && { earliest }),
  ...(latest !== undefined && { latest }),
  ...(today && { today }),
});

export const daysOfText = (text: string): DaySpan | undefined =>
  isDay(text) ? { earliest: text, latest: text } : undefined;

export const daysOfVariable = (name: string): DaySpan | undefined =>
  name === 'today' ? { today: true } : undefined;

/** Between which days the result of a call lies, when it is a day and something is known of it. */
export const daysOfCall = (name: string, parts: readonly WithDays[]): DaySpan | undefined => {
  if (reckoning.has(name)) return parts[0]?.days?.today ? { today: true } : undefined;
  const starts = parts.map(({ days }) => days?.earliest);
  const ends = parts.map(({ days }) => days?.latest);
  const todays = parts.map(({ days }) => days?.today === true);
  if (name === 'later') return span(most(starts, true), most(all(ends), true), todays.includes(true));
  if (name === 'earlier') return span(most(all(starts), false), most(ends, false), !todays.includes(false));
  return undefined;
};
