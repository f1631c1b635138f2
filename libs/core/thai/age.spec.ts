import { describe, expect, it } from '@jest/globals';
import { ageOn } from './age.js';

describe('ageOn', () => {
  it.each([
    ['1966-11-23', '2026-11-22', 59],
    ['1966-11-23', '2026-11-23', 60],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['2026-11-23', '2026-11-22', -1],
  ])('born %s is, on %s, %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });

  it.each([
    ['an unknown day counts as the first of the month', '1966-11', '2026-11-01', 60],
    ['an unknown month counts as the first of the year', '1966', '2026-01-01', 60],
    ['until พ.ศ. 2483 the year began on 1 April', '1937', '2027-03-31', 89],
    ['and from that day on the year counts', '1937', '2027-04-01', 90],
  ])('%s (ป.พ.พ. มาตรา 16)', (_rule, birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
});
