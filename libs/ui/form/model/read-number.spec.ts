import { describe, expect, it } from '@jest/globals';
import { keepSatang, readNumber, showBaht, showNumber } from './read-number.js';

describe('a typed number', () => {
  it.each([
    ['1250.5', 1250.5],
    ['1,250.5', 1250.5],
    ['๑,๒๕๐', 1250],
    [' 12 ', 12],
    ['-3', -3],
    ['', undefined],
    ['สิบ', 'สิบ'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['1.2.3', '1.2.3'],
    ['Infinity', 'Infinity'],
  ])('«%s» is %p', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each([
    [1250.5, '1,250.5'],
    [1_000_000, '1,000,000'],
    ['สิบ', 'สิบ'],
    [undefined, ''],
  ])('%p is shown as «%s»', (value, shown) => {
    expect(showNumber(value)).toBe(shown);
  });
});

describe('typed money', () => {
  it.each([
    ['15,250.50', 1525050],
    ['๑๐๐', 10000],
    ['0.1', 10],
    ['1.15', 115],
    ['8.29', 829],
    ['10.005', '10.005'],
    ['ร้อย', 'ร้อย'],
  ])('«%s» baht are %p satang', (typed, satang) => {
    expect(keepSatang(typed)).toBe(satang);
  });

  it.each([
    [1525050, '15,250.50'],
    [10000, '100'],
    [undefined, ''],
  ])('%p satang are shown as «%s»', (satang, shown) => {
    expect(showBaht(satang)).toBe(shown);
  });
});
