import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '#core/calendar';
import { createEnvironment } from '../index.js';

const environment = createEnvironment({
  answers: {
    properties: {
      rows: {
        type: 'array',
        maxItems: 50,
        items: {
          properties: { count: { type: 'integer' }, size: { type: 'number' }, kind: { type: 'string' } },
        },
      },
    },
  },
  variables: { a: 'string', b: 'string', n: 'int', unit: 'int', part: 'double' },
});

const calendar: Calendar = {
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [{ date: '2026-12-07' }, { date: '2026-12-10' }, { date: '2027-01-01' }, { date: '2027-04-13' }],
};

const value = <T>(text: string, given: object): T => {
  const compiled = environment.compile(text);
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message.en);
  const result = compiled.value.evaluate({ answers: {}, calendar, ...given });
  if (!result.ok) throw new Error(`${text}: ${result.problems[0]?.code}`);
  return result.value as T;
};

const dayIn = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const day = dayIn('1941-01-01', '2090-12-31');
const satang = fc.integer({ min: 0, max: 1_000_000_000 });
const unit = fc.integer({ min: 1, max: 100_000 });

const always = <T>(arbitrary: fc.Arbitrary<T>, judge: (drawn: T) => void): void => {
  fc.assert(fc.property(arbitrary, judge), { numRuns: 300 });
};

describe('days', () => {
  it('an age is the number of birthdays, that of 29 February kept on 1 March of common years', () => {
    always(fc.tuple(day, day), ([a, b]) => {
      const [birth, on] = a < b ? [a, b] : [b, a];
      const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
      expect(value('age(a, b)', { a: birth, b: on })).toBe(years - (on.slice(5) < birth.slice(5) ? 1 : 0));
    });
  });

  it('a year of the Buddhist era is 543 more since 2484; a fiscal year begins in October', () => {
    always(day, (a) => {
      const year = Number(a.slice(0, 4)) + 543;
      expect(value('buddhistYear(a)', { a })).toBe(year);
      expect(value('fiscalYear(a)', { a })).toBe(a.slice(5) >= '10-01' ? year + 1 : year);
      expect(value('fiscalYearStart(a) <= a && a <= fiscalYearEnd(a)', { a })).toBe(true);
      expect(value('fiscalYear(fiscalYearStart(a)) == fiscalYear(a)', { a })).toBe(true);
    });
  });

  it('days added are days between', () => {
    always(fc.tuple(day, fc.integer({ min: -5000, max: 5000 })), ([a, n]) => {
      expect(value('days(a, addDays(a, n))', { a, n })).toBe(n);
    });
  });

  it('working days added are working days between, and end on one', () => {
    always(fc.tuple(dayIn('2026-11-01', '2027-06-30'), fc.integer({ min: 1, max: 60 })), ([a, n]) => {
      expect(value('workingDays(a, addWorkingDays(a, n))', { a, n })).toBe(n);
      expect(value('isWorkingDay(addWorkingDays(a, n)) && isWorkingDay(workingDayFrom(a))', { a, n })).toBe(
        true,
      );
    });
  });
});

describe('money', () => {
  it('rounding goes to the nearest multiple, half of one up; ceil and floor lie around it', () => {
    always(fc.tuple(satang, unit), ([n, each]) => {
      const rounded = value<number>('roundTo(n, unit)', { n, unit: each });
      expect([rounded % each, 2 * Math.abs(rounded - n) <= each]).toEqual([0, true]);
      expect(rounded - n === -each / 2).toBe(false);
      expect(value('floorTo(n, unit) <= n && n <= ceilTo(n, unit)', { n, unit: each })).toBe(true);
      expect(value('ceilTo(n, unit) - floorTo(n, unit)', { n, unit: each })).toBe(n % each === 0 ? 0 : each);
    });
  });

  it('half a unit counts as one from the half on, or only over it', () => {
    always(fc.tuple(fc.integer({ min: 0, max: 100_000 }), unit), ([n, each]) => {
      const whole = Math.floor(n / each);
      const twice = 2 * (n % each);
      expect(value('unitsFromHalf(n, unit)', { n, unit: each })).toBe(whole + (twice >= each ? 1 : 0));
      expect(value('unitsOverHalf(n, unit)', { n, unit: each })).toBe(whole + (twice > each ? 1 : 0));
      expect(value('unitsOf(n, unit)', { n, unit: each })).toBe(whole + (twice > 0 ? 1 : 0));
    });
  });

  it('shares of an amount make it up again, to a satang each', () => {
    always(fc.tuple(satang, fc.integer({ min: 1, max: 50 })), ([n, parts]) => {
      const share = value<number>('shareOf(n, 1, unit)', { n, unit: parts });
      expect(Math.abs(share * parts - n)).toBeLessThanOrEqual(parts / 2);
    });
  });

  it('an amount in words ends as it must', () => {
    always(satang, (n) => {
      const words = value<string>('bahtText(n)', { n });
      expect(words).toMatch(n % 100 === 0 ? /บาทถ้วน$/ : /สตางค์$/);
      expect(words).toMatch(/^[ก-๙]+$/);
    });
  });
});

describe('rows', () => {
  const rows = fc.array(
    fc.record({
      count: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      size: fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4),
      kind: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 50 },
  );

  it('sums, with and without a condition, are those of any other reckoning', () => {
    always(rows, (all) => {
      const given = { answers: { rows: all } };
      const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
      expect(value('answers.rows.map(r, r.count).sum()', given)).toBe(sum(all.map(({ count }) => count)));
      expect(Number(value('answers.rows.map(r, r.kind == "a", r.size).sum()', given))).toBe(
        sum(all.filter(({ kind }) => kind === 'a').map(({ size }) => size)),
      );
      expect(value('size(answers.rows.map(r, r.kind).distinct())', given)).toBe(
        new Set(all.map(({ kind }) => kind)).size,
      );
    });
  });
});
