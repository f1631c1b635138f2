import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '#core/calendar';
import { createEnvironment } from '../index.js';

const environment = createEnvironment({
  answers: {
    properties: {
      area: { type: 'number' },
      rows: {
        type: 'array',
        maxItems: 20,
        items: {
          properties: { kind: { type: 'string' }, count: { type: 'integer' }, size: { type: 'number' } },
        },
      },
      names: { type: 'array', maxItems: 10, items: { type: 'string' } },
      nothing: { type: 'array', maxItems: 10, items: { type: 'integer' } },
    },
  },
  variables: { today: 'string' },
});

const answers = {
  area: 180.4,
  rows: [
    { kind: 'a', count: 2, size: 1.5 },
    { kind: 'b', count: 3, size: 0.5 },
    { kind: 'a', count: 5 },
  ],
  names: ['ก', 'ข', 'ก'],
  nothing: [],
};

const calendar: Calendar = {
  officeHours: { opens: '08:30', closes: '16:30', days: [1, 2, 3, 4, 5] },
  holidays: [{ date: '2026-12-07' }, { date: '2026-12-10' }],
};

const outcome = (text: string, given: object = { calendar }): unknown => {
  const compiled = environment.compile(text);
  if (!compiled.ok) return compiled.problems[0]?.code;
  const result = compiled.value.evaluate({ answers, today: '2026-11-23', ...given });
  return result.ok ? result.value : result.problems[0]?.code;
};

describe('days', () => {
  it.each([
    ['months("2026-01-31", "2026-02-28")', 1],
    ['months("2026-01-31", "2026-02-27")', 0],
    ['months("2026-02-28", "2026-01-31")', -1],
    ['months(today, today)', 0],
    ['months("2025-11-24", today)', 11],
    ['monthsBegun("2026-06-09", "2026-06-30")', 1],
    ['monthsBegun("2026-04-30", "2026-06-20")', 2],
    ['monthsBegun("2026-04-30", "2026-05-30")', 1],
    ['monthsBegun("2026-04-30", "2026-05-31")', 2],
    ['monthsBegun("2026-01-31", "2026-02-28")', 1],
    ['monthsBegun(today, today)', 0],
    ['monthsBegun("2026-06-30", "2026-06-09")', 0],
    ['quarter("2026-03-31")', 1],
    ['quarter("2026-04-01")', 2],
    ['quarter("2026-12-31")', 4],
    ['quartersLeft("2026-01-01")', 4],
    ['quartersLeft("2026-07-20")', 2],
    ['quartersLeft("2026-10-01")', 1],
    ['weekday("2026-11-23")', 1],
    ['weekday("2026-11-22")', 7],
    ['dayOf(2569, 11, 23)', '2026-11-23'],
    ['dayOf(2480, 1, 5)', '1938-01-05'],
    ['dayOf(buddhistYear(today), 1, 1)', '2026-01-01'],
    ['later(today, "2026-11-24")', '2026-11-24'],
    ['later(today, today)', '2026-11-23'],
    ['earlier(today, "2026-11-24")', '2026-11-23'],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each([
    'dayOf(2569, 2, 29)',
    'dayOf(2569, 13, 1)',
    'dayOf(2483, 1, 1)',
    'later(today, "2026")',
    'quarter("2026-13-01")',
    'monthsBegun("", today)',
  ])('%s can’t be worked out', (text) => {
    expect(outcome(text)).toBe('expression.failed');
  });
});

describe('fiscal years', () => {
  it.each([
    ['fiscalYear("2026-09-30")', 2569],
    ['fiscalYear("2026-10-01")', 2570],
    ['fiscalYearStart("2026-11-23")', '2026-10-01'],
    ['fiscalYearStart("2026-05-01")', '2025-10-01'],
    ['fiscalYearStart(2570)', '2026-10-01'],
    ['fiscalYearEnd("2026-05-01")', '2026-09-30'],
    ['fiscalYearEnd(2570)', '2027-09-30'],
    ['fiscalQuarter("2026-10-01")', 1],
    ['fiscalQuarter("2026-12-31")', 1],
    ['fiscalQuarter("2026-01-01")', 2],
    ['fiscalQuarter("2026-09-30")', 4],
    ['fiscalMonthsLeft("2026-05-01")', 5],
    ['fiscalMonthsLeft("2026-10-31")', 12],
    ['fiscalMonthsLeft("2026-09-01")', 1],
    ['fiscalMonthsLeft("2026-01-15")', 9],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each(['fiscalYearStart(99999)', 'fiscalYearEnd(0)', 'fiscalYear("2569")'])(
    '%s can’t be worked out',
    (text) => {
      expect(outcome(text)).toBe('expression.failed');
    },
  );
});

describe('working days', () => {
  it.each([
    ['workingDays(today, "2026-11-30")', 5],
    ['workingDays(today, today)', 0],
    ['workingDays(today, "2026-11-20")', -1],
    ['workingDays("2026-12-04", "2026-12-11")', 3],
    ['addWorkingDays(today, 3)', '2026-11-26'],
    ['addWorkingDays("2026-12-04", 1)', '2026-12-08'],
    ['addWorkingDays(today, 0)', '2026-11-23'],
    ['isWorkingDay(today)', true],
    ['isWorkingDay("2026-12-07")', false],
    ['isWorkingDay("2026-11-28")', false],
    ['workingDayFrom("2026-12-05")', '2026-12-08'],
    ['workingDayFrom(today)', '2026-11-23'],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each(['addWorkingDays(today, 0 - 1)', 'addWorkingDays(today, 3651)', 'workingDays(today, "x")'])(
    '%s can’t be worked out',
    (text) => {
      expect(outcome(text)).toBe('expression.failed');
    },
  );

  it('lack the calendar when nobody hands it in', () => {
    expect(outcome('workingDays(today, "2026-11-30") >= 3', {})).toBe('expression.missing');
  });

  it('no expression reads the calendar itself', () => {
    expect(outcome('calendar.holidays')).toBe('expression.unknown-field');
  });
});

describe('units and money', () => {
  it.each([
    ['unitsOf(answers.area, 1)', 181],
    ['wholeUnits(answers.area, 1.0)', 180],
    ['unitsFromHalf(answers.area, 1) * 50', 9_000],
    ['unitsOverHalf(10250, 500)', 20],
    ['unitsOverHalf(10251, 500)', 21],
    ['unitsOf(130, 20)', 7],
    ['baht(50)', 5_000],
    ['baht(0.5)', 50],
    ['costOf(answers.area, 50)', 9_020],
    ['costOf(3, 50)', 150],
    ['percentOf(624000, 5)', 31_200],
    ['percentOf(624000, 0.5)', 3_120],
    ['shareOf(78000, quartersLeft("2026-07-20"), 4)', 39_000],
    ['shareOf(369600000, 60.0, 180)', 123_200_000],
    ['roundTo(12350, 100)', 12_400],
    ['ceilTo(12301, 100)', 12_400],
    ['floorTo(12399, 100)', 12_300],
    ['bahtText(12350)', 'หนึ่งร้อยยี่สิบสามบาทห้าสิบสตางค์'],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each([
    ['a fraction of a satang', 'baht(0.001)'],
    ['a share of nothing', 'shareOf(100, 1, 0)'],
    ['a negative amount', 'percentOf(0 - 100, 5)'],
    ['units of nothing', 'unitsOf(5, 0)'],
    ['more than a number holds', 'percentOf(9007199254740991, 200)'],
    ['more than 64 bits', 'percentOf(9007199254740991, 200) * 9007199254740991'],
    ['infinity', 'unitsOf(1.0 / 0.0, 1)'],
  ])('%s can’t be worked out', (_, text) => {
    expect(outcome(text)).toBe('expression.failed');
  });

  it.each([
    ['a broken number as money', 'percentOf(1.5, 5)'],
    ['rounding of a broken number', 'roundTo(1.5, 100)'],
    ['words of a broken number', 'bahtText(1.5)'],
  ])('%s is refused', (_, text) => {
    expect(outcome(text)).toBe('expression.type');
  });
});

describe('rows', () => {
  it.each([
    ['answers.rows.map(r, r.kind == "a", r.count).sum()', 7],
    ['answers.rows.filter(r, has(r.size)).map(r, r.size).sum()', 2],
    ['answers.rows.map(r, has(r.size) && r.size > 1, r.count).sum()', 2],
    ['answers.rows.filter(r, r.kind == "c").map(r, r.count).sum()', 0],
    ['size(answers.rows.filter(r, r.kind == "a"))', 2],
    ['answers.rows.map(r, r.count).min()', 2],
    ['answers.rows.map(r, r.count).max()', 5],
    ['answers.rows.map(r, has(r.size), r.size).max()', 1.5],
    ['answers.rows.map(r, r.count).average()', 10 / 3],
    ['[4.6, 4.4, 4.2, 4.5, 4.3].average() * 20', 88],
    ['size(answers.names.distinct())', 2],
    ['answers.names.distinct().join(" ")', 'ก ข'],
    ['size(answers.rows.map(r, r.count).distinct()) == size(answers.rows)', true],
    ['answers.nothing.sum()', 0],
  ])('%s is %j', (text, value) => {
    expect(outcome(text)).toEqual(value);
  });

  it.each(['answers.nothing.min()', 'answers.nothing.max()', 'answers.nothing.average()'])(
    '%s can’t be worked out',
    (text) => {
      expect(outcome(text)).toBe('expression.failed');
    },
  );

  it('a row that lacks an answer makes the sum lack it', () => {
    expect(outcome('answers.rows.map(r, r.size).sum()')).toBe('expression.missing');
  });
});
