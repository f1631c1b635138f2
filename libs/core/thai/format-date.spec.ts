import { describe, expect, it } from '@jest/globals';
import {
  bangkokDay,
  bangkokDayNumber,
  bangkokTime,
  formatThaiDate,
  formatThaiMoment,
} from './format-date.js';

describe('formatThaiDate', () => {
  it.each([
    ['2026-11-22', '22 พ.ย. 2569', '22 Nov 2026'],
    ['2026-01-05', '5 ม.ค. 2569', '5 Jan 2026'],
    ['1938-01-15', '15 ม.ค. 2480', '15 Jan 1938'],
    ['1947-06', 'มิ.ย. 2490', 'Jun 1947'],
    ['1947', 'พ.ศ. 2490', '1947'],
    ['not a date', 'not a date', 'not a date'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
  ])('%s reads %s, in English %s', (iso, thai, english) => {
    expect([formatThaiDate(iso), formatThaiDate(iso, 'en')]).toEqual([thai, english]);
  });
});

describe('Bangkok’s clock', () => {
  it.each([
    ['2026-12-31T16:59:59Z', '2026-12-31', '23:59'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '00:00'],
    ['2026-06-01T12:00:00+09:00', '2026-06-01', '10:00'],
  ])('at %s it is %s %s', (moment, day, time) => {
    expect([bangkokDay(moment), bangkokTime(moment)]).toEqual([day, time]);
    expect(bangkokDay(new Date(moment))).toBe(day);
    expect(bangkokDayNumber(Date.parse(moment))).toBe(Date.parse(day) / 86_400_000);
  });

  it('writes a moment in words', () => {
    expect(formatThaiMoment('2026-11-22T07:05:00Z')).toBe('22 พ.ย. 2569 14:05 น.');
    expect(formatThaiMoment('2026-11-22T07:05:00Z', 'en')).toBe('22 Nov 2026, 14:05');
  });
});
