import {
  type Calendar,
  addDuration,
  dayOfMoment,
  effectiveReceipt,
  workingDaysBetween,
} from '#core/calendar';
import { bangkokDay, daysBetween } from '#core/thai';
import type { Duration } from '#core/definition';
import type { ClockMoment, ClockRule, ClockState, Span } from './clock-state.js';
import { nextTick } from './clock-ticks.js';

export type { ClockMoment, ClockRule } from './clock-state.js';

type Remaining = NonNullable<ClockState['remaining']>;

const noRule: ClockRule = {};

const addSpan = (from: string, { amount, unit }: Span, calendar: Calendar): string =>
  unit === 'ms'
    ? new Date(Date.parse(from) + amount).toISOString()
    : addDuration(from, { amount, unit }, calendar);

/** When a clock ends that counts this span from then, with its extensions: each counts from the end before it. */
const endOf = (
  base: Span & { readonly from: string },
  added: readonly Duration[],
  calendar: Calendar,
): string =>
  added.reduce((end, more) => addDuration(end, more, calendar), addSpan(base.from, base, calendar));

/** Starts a clock. `from` is the effective receipt, a proven day, or the moment of the event; its day doesn’t count. */
export const startClock = (
  id: string,
  length: Duration,
  from: string,
  { now, calendar }: ClockMoment,
  rule = noRule,
): ClockState => {
  const base = { from, amount: length.amount, unit: length.unit };
  const clock: ClockState = {
    id,
    dueAt: endOf(base, [], calendar),
    state: 'running',
    unit: length.unit,
    remaining: null,
    startedAt: from,
    base,
  };
  return { ...clock, next: nextTick(clock, rule, { now, calendar }) };
};

const withoutPause = (clock: ClockState): ClockState => {
  const { pausedAt, ...rest } = clock;
  return pausedAt === undefined ? clock : rest;
};

const stop = (clock: ClockState): ClockState => ({
  ...withoutPause(clock),
  state: 'stopped',
  remaining: null,
  ...(clock.delay && { delay: { ...clock.delay, wantedBy: null } }),
  next: null,
});

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
    : {
        ...clock,
        dueAt: null,
        state: 'paused',
        remaining: leftOf(clock.unit, clock.dueAt, moment),
        pausedAt: moment.now,
        next: null,
      };

/** Paused on its last day, a clock goes on till the office closes on the day that it resumes. */
const baseAfter = ({ amount, unit }: Remaining, { now, calendar }: ClockMoment): Span & { from: string } => ({
  from: amount === 0 && unit !== 'ms' ? effectiveReceipt(now, calendar) : now,
  amount,
  unit,
});

const resume = (clock: ClockState, moment: ClockMoment, rule: ClockRule): ClockState => {
  if (clock.remaining === null) return clock;
  const base = baseAfter(clock.remaining, moment);
  const dueAt = endOf(base, [], moment.calendar);
  const running: ClockState = {
    ...withoutPause(clock),
    dueAt,
    state: 'running',
    remaining: null,
    base,
    added: [],
  };
  return { ...running, next: nextTick(running, rule, moment) };
};

/**
 * The clock as it must be in the state reached: stopped for good, paused while the applicant must act, else running.
 * What was left at the pause is left at the resumption: hours to the millisecond, days as whole days after the day
 * of the pause, so that neither the applicant’s delay nor a pause takes working time from the office or gives it any.
 */
export const settleClock = (
  clock: ClockState,
  demand: 'stop' | 'pause' | 'run',
  moment: ClockMoment,
  rule = noRule,
): ClockState => {
  if (clock.state === 'stopped') return clock;
  if (demand === 'stop') return stop(clock);
  if (demand === 'pause') return clock.state === 'running' ? pause(clock, moment) : clock;
  return clock.state === 'paused' ? resume(clock, moment, rule) : clock;
};

/** Whether the clock is past its end, told or not. */
export const isOver = (clock: ClockState, now: string): boolean =>
  clock.ranOutAt !== undefined || (clock.dueAt !== null && Date.parse(clock.dueAt) <= Date.parse(now));

/**
 * A running clock whose end moves by so much: it counts on from the end as it was (ป.พ.พ. มาตรา 193/7). The caller has
 * made sure that it runs and isn’t over.
 */
export const extendClock = (
  clock: ClockState,
  by: Duration,
  moment: ClockMoment,
  rule = noRule,
): ClockState => {
  const dueAt = addDuration(clock.dueAt ?? moment.now, by, moment.calendar);
  const extended = (clock.extended ?? 0) + 1;
  const longer = { ...clock, dueAt, added: [...(clock.added ?? []), by], extended };
  return { ...longer, next: nextTick(longer, rule, moment) };
};

/**
 * The clock by a calendar that has changed. One that is paused, has stopped or run out stays as it is: what was left is
 * counted in days of the office already, and what is late is late.
 */
export const recomputeClock = (clock: ClockState, moment: ClockMoment, rule = noRule): ClockState => {
  if (clock.state !== 'running' || clock.ranOutAt !== undefined || !clock.base) return clock;
  const dueAt = endOf(clock.base, clock.added ?? [], moment.calendar);
  if (dueAt === clock.dueAt) return clock;
  const moved = { ...clock, dueAt };
  return { ...moved, next: nextTick(moved, rule, moment) };
};

/** Whole days that are left, in the unit of the clock’s length; hours for one in hours. Negative when past its end. */
export const unitsLeft = (clock: ClockState, { now, calendar }: ClockMoment): number | null => {
  if (clock.remaining) {
    const { amount, unit } = clock.remaining;
    return unit === 'ms' ? Math.floor(amount / hourMs) : amount;
  }
  if (clock.state !== 'running' || clock.dueAt === null) return null;
  const left = leftOf(clock.unit, clock.dueAt, { now, calendar });
  return left.unit === 'ms' ? Math.floor(left.amount / hourMs) : left.amount;
};

const hourMs = 3_600_000;

/** The day on which a clock began to count. */
export const startDay = (clock: ClockState): string | null =>
  clock.startedAt === undefined ? null : dayOfMoment(clock.startedAt);
