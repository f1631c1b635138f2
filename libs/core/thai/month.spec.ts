import { describe, expect, it } from '@jest/globals';
import { addMonths, monthOf } from './month.js';

describe('addMonths', () => {
  it.each([
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-11-23', 14, '2028-01-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, amount, expected) => {
    expect(addMonths(day, amount)).toBe(expected);
  });

  it.each([
    ['1967-05', 720, '2027-05-01'],
    ['1967', 720, '2027-01-01'],
    ['1938', 720, '1998-04-01'],
  ])('takes the unknown parts of a birth date as for age: %s', (birth, amount, expected) => {
    expect(addMonths(birth, amount)).toBe(expected);
  });
});

describe('monthOf', () => {
  it('drops the day', () => {
    expect([monthOf('2027-10-01'), monthOf('1967-05'), monthOf('1967')]).toEqual([
      '2027-10',
      '1967-05',
      '1967-01',
    ]);
  });
});
