import { type Calendar, addDuration, effectiveReceipt, workingDaysBetween } from '#core/calendar';
import { bangkokDay, daysBetween } from '#core/thai';
import type { Duration } from '#core/definition';
import type { ClockState } from './case-state.js';

export interface ClockMoment {
  readonly now: string;
  readonly calendar: Calendar;
}

type Remaining = NonNullable<ClockState['remaining']>;

/** Starts a clock; its length counts from the effective receipt. */
export const startClock = (id: string, length: Duration, from: string, calendar: Calendar): ClockState => ({
  id,
  dueAt: addDuration(from, length, calendar),
  state: 'running',
  unit: length.unit,
  remaining: null,
});

const stop = (clock: ClockState): ClockState => ({ ...clock, state: 'stopped', remaining: null });

const leftOf = (unit: Duration['unit'], dueAt: string, { now, calendar }: ClockMoment): Remaining => {
  switch (unit) {
    case 'hours':
      return { amount: Date.parse(dueAt) - Date.parse(now), unit: 'ms' };
    case 'days':
      return { amount: daysBetween(bangkokDay(now), bangkokDay(dueAt)), unit: 'days' };
    case 'working-days':
      return { amount: workingDaysBetween(now, dueAt, calendar), unit: 'working-days' };
  }
};

/** A clock that has run out has nothing left to keep: it stays late. */
const pause = (clock: ClockState, moment: ClockMoment): ClockState =>
  clock.dueAt === null || Date.parse(clock.dueAt) < Date.parse(moment.now)
    ? clock
    : { ...clock, dueAt: null, state: 'paused', remaining: leftOf(clock.unit, clock.dueAt, moment) };

/** Paused on its last day, a clock goes on till the office closes on the day that it resumes. */
const dueAfter = ({ amount, unit }: Remaining, { now, calendar }: ClockMoment): string => {
  if (unit === 'ms') return new Date(Date.parse(now) + amount).toISOString();
  const from = amount === 0 ? effectiveReceipt(now, calendar) : now;
  return addDuration(from, { amount, unit }, calendar);
};

const resume = (clock: ClockState, moment: ClockMoment): ClockState =>
  clock.remaining === null
    ? clock
    : { ...clock, dueAt: dueAfter(clock.remaining, moment), state: 'running', remaining: null };

/**
 * The clock as it must be in the state reached: stopped for good, paused while the applicant must act, else running.
 * What was left at the pause is left at the resumption: hours to the millisecond, days as whole days after the day
 * of the pause, so that neither the applicant’s delay nor a pause takes working time from the office or gives it any.
 */
export const settleClock = (
  clock: ClockState,
  demand: 'stop' | 'pause' | 'run',
  moment: ClockMoment,
): ClockState => {
  if (clock.state === 'stopped') return clock;
  if (demand === 'stop') return stop(clock);
  if (demand === 'pause') return clock.state === 'running' ? pause(clock, moment) : clock;
  return clock.state === 'paused' ? resume(clock, moment) : clock;
};
