import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buddhistYear } from './buddhist-year.js';
import { addDays, isDay, isPartialDay, weekdayOf } from './day.js';
import { fiscalYear } from './fiscal-year.js';
import { parseBuddhistDate } from './parse-buddhist-date.js';

const day = fc.integer({ min: -40_000, max: 40_000 }).map((offset) => addDays('1970-01-01', offset));

const codes = (date: Parameters<typeof parseBuddhistDate>[0]) => {
  const result = parseBuddhistDate(date);
  return result.ok ? [] : result.problems.map((problem) => problem.code);
};

describe('parseBuddhistDate', () => {
  it.each([
    [{ day: 22, month: 11, year: 2569 }, '2026-11-22'],
    [{ day: '๒๒', month: '๑๑', year: '๒๕๖๙' }, '2026-11-22'],
    [{ day: 29, month: 2, year: 2567 }, '2024-02-29'],
    [{ month: 6, year: 2490 }, '1947-06'],
    [{ year: 2490 }, '1947'],
    [{ day: '', month: '', year: '2490' }, '1947'],
  ])('%j is %s', (written, iso) => {
    expect(parseBuddhistDate(written)).toEqual({ ok: true, value: iso });
  });

  it.each([
    ['1 เมษายน 2479', { day: 1, month: 4, year: 2479 }, '1936-04-01'],
    ['31 ธันวาคม 2479', { day: 31, month: 12, year: 2479 }, '1936-12-31'],
    ['1 มกราคม 2479', { day: 1, month: 1, year: 2479 }, '1937-01-01'],
    ['31 มีนาคม 2479', { day: 31, month: 3, year: 2479 }, '1937-03-31'],
    ['1 เมษายน 2480', { day: 1, month: 4, year: 2480 }, '1937-04-01'],
    ['15 มกราคม 2480', { day: 15, month: 1, year: 2480 }, '1938-01-15'],
    ['29 กุมภาพันธ์ 2482', { day: 29, month: 2, year: 2482 }, '1940-02-29'],
    ['31 ธันวาคม 2483', { day: 31, month: 12, year: 2483 }, '1940-12-31'],
    ['1 มกราคม 2484', { day: 1, month: 1, year: 2484 }, '1941-01-01'],
    ['31 มีนาคม 2484', { day: 31, month: 3, year: 2484 }, '1941-03-31'],
  ])('a card that says %s means %j → %s, since years began on 1 April until 2483', (_card, written, iso) => {
    expect(parseBuddhistDate(written)).toEqual({ ok: true, value: iso });
  });

  it.each([
    [{ year: 1957 }, 'date.not-buddhist-year'],
    [{ year: 2399 }, 'date.not-buddhist-year'],
    [{ year: 69 }, 'date.not-buddhist-year'],
    [{ year: 25690 }, 'date.not-buddhist-year'],
    [{ year: 'สองห้าหกเก้า' }, 'date.not-buddhist-year'],
    [{ year: '2569.5' }, 'date.not-buddhist-year'],
    [{ year: '' }, 'date.not-buddhist-year'],
    [{ day: 5, year: 2569 }, 'date.month-missing'],
    [{ month: 13, year: 2569 }, 'date.invalid-month'],
    [{ month: 0, year: 2569 }, 'date.invalid-month'],
    [{ day: 31, month: 4, year: 2569 }, 'date.invalid-day'],
    [{ day: 29, month: 2, year: 2569 }, 'date.invalid-day'],
    [{ day: -1, month: 2, year: 2569 }, 'date.invalid-day'],
    [{ month: 2, year: 2483 }, 'date.no-such-month'],
  ])('%j is asked again: %s', (written, code) => {
    expect(codes(written)).toEqual([code]);
  });

  it('reads back the year that buddhistYear writes, on every day', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [, month, dayOfMonth] = iso.split('-').map(Number);
        const read = parseBuddhistDate({ day: dayOfMonth!, month: month!, year: buddhistYear(iso) });
        expect(read).toEqual({ ok: true, value: iso });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('days', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    '',
    '2026-01-01 ',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each(['1947', '1947-06', '1947-06-30', '0001-01-01'])('%s is known in part or whole', (text) => {
    expect(isPartialDay(text)).toBe(true);
  });

  it.each(['1947-13', '1947-6', '47', '1947-'])('%s is no part of a day', (text) => {
    expect(isPartialDay(text)).toBe(false);
  });

  it('agrees with the calendar of JavaScript on weekdays', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(weekdayOf(iso)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('begins the fiscal year on 1 October', () => {
    expect([fiscalYear('2026-09-30'), fiscalYear('2026-10-01'), fiscalYear('2027-01-01')]).toEqual([
      2569, 2570, 2570,
    ]);
  });
});
