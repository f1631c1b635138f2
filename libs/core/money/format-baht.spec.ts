import { describe, expect, it } from '@jest/globals';
import { formatBaht, formatShortBaht } from './index.js';

describe('baht in figures', () => {
  it.each([
    [0, '0.00', '0'],
    [5, '0.05', '0.05'],
    [50, '0.50', '0.50'],
    [123_400, '1,234.00', '1,234'],
    [123_450, '1,234.50', '1,234.50'],
    [-123_405, '-1,234.05', '-1,234.05'],
    [100_000_000, '1,000,000.00', '1,000,000'],
  ])('%d satang are %s, in short %s', (satang, full, short) => {
    expect([formatBaht(satang), formatShortBaht(satang)]).toEqual([full, short]);
  });
});
