import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Calendar, addWorkingDays, workingDaysBetween } from '#core/calendar';
import { addDays } from '#core/thai';
import {
  acting,
  clockNamed,
  openClocks,
  tickClocks,
  toyCalendar,
  tryClocks,
  walkClocks,
} from '#test/fixtures';
import { extendClock, recomputeClock, settleClock, startClock } from './clocks.js';
import { foldEvents } from './evolve.js';

const start = '2026-11-23T02:00:00.000Z';
const later = (hours: number, from = start) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();
const at = (now: string, calendar: Calendar = toyCalendar) => ({ now, calendar });
const unit = fc.constantFrom('working-days' as const, 'days' as const, 'hours' as const);
const amounts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 });
const holidays = fc.array(
  fc.integer({ min: 1, max: 200 }).map((offset) => addDays('2026-11-23', offset)),
  { maxLength: 30 },
);
const withHolidays = (days: readonly string[]): Calendar => ({
  ...toyCalendar,
  holidays: [...toyCalendar.holidays, ...days.map((date) => ({ date }))],
});

describe('extensions', () => {
  it('in working days add up, however they are cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), amounts, (amount, parts) => {
        const clock = startClock('c', { amount, unit: 'working-days' }, start, at(start));
        const extended = parts.reduce(
          (reached, part) => extendClock(reached, { amount: part, unit: 'working-days' }, at(start)),
          clock,
        );
        const whole = amount + parts.reduce((sum, part) => sum + part, 0);
        expect(workingDaysBetween(start, extended.dueAt!, toyCalendar)).toBe(whole);
        expect(extended.dueAt!.slice(0, 10)).toBe(addWorkingDays('2026-11-23', whole, toyCalendar));
        expect(extended.extended ?? 0).toBe(parts.length);
      }),
    );
  });

  it('are kept over a pause: what was left comes back', () => {
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 9 }),
        (of, amount, more, hours) => {
          const clock = startClock('c', { amount, unit: of }, start, at(start));
          const extended = extendClock(clock, { amount: more, unit: of }, at(start));
          const now = later(hours);
          const paused = settleClock(extended, 'pause', at(now));
          expect(settleClock(paused, 'run', at(now)).dueAt).toBe(extended.dueAt);
        },
      ),
    );
  });
});

describe('a due moment', () => {
  it('never lies before the receipt, nor before the start', () => {
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 24 * 60 }),
        holidays,
        (of, amount, hours, days) => {
          const calendar = withHolidays(days);
          const now = later(hours);
          expect(startClock('c', { amount, unit: of }, now, at(now, calendar)).dueAt! > now).toBe(true);
        },
      ),
    );
  });

  it('by a new calendar is the same in whatever order holidays are declared, and as if they had been known', () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 90 }), holidays, amounts, (of, amount, days, parts) => {
        const grown = parts.reduce(
          (clock, part) => extendClock(clock, { amount: part, unit: of }, at(start)),
          startClock('c', { amount, unit: of }, start, at(start)),
        );
        const oneByOne = days.reduce(
          (clock, _, index) => recomputeClock(clock, at(start, withHolidays(days.slice(0, index + 1)))),
          grown,
        );
        const shuffled = recomputeClock(grown, at(start, withHolidays(days.toReversed())));
        const known = parts.reduce(
          (clock, part) => extendClock(clock, { amount: part, unit: of }, at(start, withHolidays(days))),
          startClock('c', { amount, unit: of }, start, at(start, withHolidays(days))),
        );
        expect(oneByOne.dueAt).toBe(shuffled.dueAt);
        expect(shuffled.dueAt).toBe(known.dueAt);
      }),
    );
  });
});

const moves = [
  'tick',
  'extend',
  'ask-treasury',
  'give-opinion',
  'record-service',
  'end-service',
  'take',
  'release',
  'explain',
  'recompute',
] as const;

describe('any story of a case with clocks', () => {
  it('is the fold of its events, and no clock is ever due before the receipt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...moves), fc.integer({ min: 0, max: 200 })), { maxLength: 25 }),
        holidays,
        (steps, days) => {
          let story = walkClocks(
            openClocks(start),
            ['officer', { type: 'take' }, start],
            ['officer', acting('accept'), start],
          );
          let now = start;
          for (const [move, hours] of steps) {
            now = later(hours, now);
            if (move === 'tick') story = tickClocks(story, now);
            else if (move === 'recompute') story = { ...story, calendar: withHolidays(days) };
            const step = commandOf(move, now);
            if (step && tryClocks(story, step).ok) story = walkClocks(story, step);
          }
          expect(foldEvents('case', story.events)).toEqual(story.state);
          expect(story.state.clocks.every(({ dueAt }) => dueAt === null || dueAt > start)).toBe(true);
          expect(clockNamed(story, 'decision').extended ?? 0).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const commandOf = (move: (typeof moves)[number], now: string): Parameters<typeof tryClocks>[1] | null => {
  switch (move) {
    case 'tick':
      return null;
    case 'take':
    case 'release':
      return ['officer', { type: move }, now];
    case 'explain':
      return ['officer', { type: 'explain-delay', clock: 'decision', reason: 'รอผลตรวจ' }, now];
    case 'recompute':
      return ['system', { type: 'recompute-clocks' }, now];
    case 'extend':
      return ['officer', acting('extend', { reason: 'รอผลตรวจ', days: 5 }), now];
    case 'record-service':
      return ['officer', acting(move, { servedOn: now.slice(0, 10) }), now];
    case 'give-opinion':
      return ['officer', acting(move, { sound: true }), now];
    default:
      return ['officer', acting(move), now];
  }
};
