import { describe, expect, it } from '@jest/globals';
import { readTime } from './read-time.js';

describe('a time of day as people type it', () => {
  it.each([
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['0830', '08:30'],
    ['830', '08:30'],
    ['14', '14:00'],
    ['๐๘:๓๐', '08:30'],
    ['๘.๓๐ น.', '08:30'],
    ['14.00น', '14:00'],
    [' 23:59 ', '23:59'],
    ['0:00', '00:00'],
  ])('%j is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '8:60', '8:3', 'เช้า', '12345', '8:30 pm', '-1:00', '2460'])('%j is none', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});
