import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { workingDaysBetween } from '#core/calendar';
import { toyCalendar } from '#test/fixtures';
import type { ClockState } from './case-state.js';
import { settleClock, startClock } from './clocks.js';

const start = '2026-11-23T02:00:00.000Z';
const later = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString();
const hour = 3_600_000;
const at = (now: string) => ({ now, calendar: toyCalendar });

interface Run {
  readonly clock: ClockState;
  readonly now: string;
  readonly since: string;
  /** Working time used while the clock ran. */
  readonly used: number;
  /** Pauses on the very last day. */
  readonly lastDays: number;
}

type Measure = (from: string, to: string) => number;

const workingDays: Measure = (from, to) => workingDaysBetween(from, to, toyCalendar);
const milliseconds: Measure = (from, to) => Date.parse(to) - Date.parse(from);

/** Pauses a clock after a while, resumes it after another; a clock that ran out is left alone. */
const pauseAndResume =
  (measure: Measure) =>
  (run: Run, [running, paused]: readonly [number, number]): Run => {
    const pausedAt = later(run.now, running * hour);
    const pausing = settleClock(run.clock, 'pause', at(pausedAt));
    if (pausing.state !== 'paused') return run;
    const now = later(pausedAt, paused * hour);
    return {
      clock: settleClock(pausing, 'run', at(now)),
      now,
      since: now,
      used: run.used + measure(run.since, pausedAt),
      lastDays: run.lastDays + (pausing.remaining?.amount === 0 ? 1 : 0),
    };
  };

const hours = fc.integer({ min: 0, max: 200 });
const pauses = fc.array(fc.tuple(hours, hours), { maxLength: 8 });
const runOf = (clock: ClockState): Run => ({ clock, now: start, since: start, used: 0, lastDays: 0 });

describe('pausing and resuming', () => {
  it('never changes the working days that a clock gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), pauses, (amount, steps) => {
        const clock = startClock('c', { amount, unit: 'working-days' }, start, at(start));
        const run = steps.reduce(pauseAndResume(workingDays), runOf(clock));
        const given = run.used + workingDays(run.since, run.clock.dueAt ?? '');
        expect(given).toBeGreaterThanOrEqual(amount);
        expect(given).toBeLessThanOrEqual(amount + run.lastDays);
      }),
    );
  });

  it('never changes the hours that a clock gives, to the millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), pauses, (amount, steps) => {
        const clock = startClock('c', { amount, unit: 'hours' }, start, at(start));
        const run = steps.reduce(pauseAndResume(milliseconds), runOf(clock));
        expect(run.used + milliseconds(run.since, run.clock.dueAt ?? '')).toBe(amount * hour);
      }),
    );
  });

  it('within one day leaves the due moment of a clock in days as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('days' as const, 'working-days' as const),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 7 * 60 }),
        (unit, amount, minutes) => {
          const clock = startClock('c', { amount, unit }, start, at(start));
          const now = later(start, minutes * 60_000);
          const resumed = settleClock(settleClock(clock, 'pause', at(start)), 'run', at(now));
          expect(resumed).toMatchObject({ dueAt: clock.dueAt, state: 'running', remaining: null });
        },
      ),
    );
  });

  it('a paused clock shows no due moment, a running one does', () => {
    fc.assert(
      fc.property(fc.constantFrom('days', 'hours', 'working-days'), hours, (unit, elapsed) => {
        const clock = startClock('c', { amount: 30, unit }, start, at(start));
        const paused = settleClock(clock, 'pause', at(later(start, elapsed * hour)));
        expect(paused.dueAt === null).toBe(paused.state === 'paused');
        expect(paused.remaining !== null).toBe(paused.state === 'paused');
      }),
    );
  });

  it('a stopped clock never starts again', () => {
    const clock = startClock('c', { amount: 3, unit: 'days' }, start, at(start));
    const stopped = settleClock(clock, 'stop', at(start));
    for (const demand of ['pause', 'run', 'stop'] as const) {
      expect(settleClock(stopped, demand, at(later(start, hour)))).toEqual(stopped);
    }
  });
});
