import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  ceilTo,
  costOf,
  floorTo,
  percentOf,
  quantityOf,
  roundTo,
  satangOf,
  shareOf,
  unitsFromHalf,
  unitsOf,
  unitsOverHalf,
  wholeUnits,
} from './index.js';

describe('quantities', () => {
  it.each([
    [0.1 + 0.2, 300_000n],
    [1.1 / 0.1, 11_000_000n],
    [12.1 * 10.3, 124_630_000n],
    [-0.5, -500_000n],
    [0, 0n],
    [999_999_999_999, 999_999_999_999_000_000n],
    [7n, 7_000_000n],
  ])('%d is %d millionths', (value, expected) => {
    expect(quantityOf(value)).toBe(expected);
  });

  it.each([Number.NaN, Infinity, 1e15, -1e300])('%d is no quantity', (value) => {
    expect(() => quantityOf(value)).toThrow(RangeError);
  });
});

describe('units', () => {
  it.each([
    [28_800, 500, 58n, 57n, 58n, 58n],
    [4_800, 500, 10n, 9n, 10n, 10n],
    [10_250, 500, 21n, 20n, 21n, 20n],
    [10_251, 500, 21n, 20n, 21n, 21n],
    [180.4, 1, 181n, 180n, 180n, 180n],
    [180.5, 1, 181n, 180n, 181n, 180n],
    [130, 20, 7n, 6n, 7n, 6n],
    [0, 500, 0n, 0n, 0n, 0n],
    [1.1, 0.1, 11n, 11n, 11n, 11n],
    [0.3, 0.1, 3n, 3n, 3n, 3n],
  ])(
    '%d in units of %d: up %d, down %d, from half %d, over half %d',
    (amount, size, up, down, from, over) => {
      expect(unitsOf(amount, size)).toBe(up);
      expect(wholeUnits(amount, size)).toBe(down);
      expect(unitsFromHalf(amount, size)).toBe(from);
      expect(unitsOverHalf(amount, size)).toBe(over);
    },
  );

  it.each([
    ['no size', 5, 0],
    ['a negative size', 5, -1],
    ['a negative amount', -1, 5],
  ])('%s is refused', (_, amount, size) => {
    for (const count of [unitsOf, wholeUnits, unitsFromHalf, unitsOverHalf])
      expect(() => count(amount, size)).toThrow(RangeError);
  });

  it('the four ways differ by one at most, and agree where nothing is left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1000 }), (amount, size) => {
        const down = wholeUnits(amount, size);
        const rest = amount % size;
        expect(down).toBe(BigInt(Math.floor(amount / size)));
        expect(unitsOf(amount, size) - down).toBe(rest > 0 ? 1n : 0n);
        expect(unitsFromHalf(amount, size) - down).toBe(rest * 2 >= size ? 1n : 0n);
        expect(unitsOverHalf(amount, size) - down).toBe(rest * 2 > size ? 1n : 0n);
      }),
    );
  });
});

describe('amounts in satang', () => {
  it.each([
    ['5 % of 6,240.00', percentOf(624_000n, 5), 31_200n],
    ['2 % of 6,240.00', percentOf(624_000n, 2n), 12_480n],
    ['0.03 % of 25,000,000.00', percentOf(2_500_000_000n, 0.03), 750_000n],
    ['half a satang goes up', percentOf(50n, 1), 1n],
    ['less is dropped', percentOf(49n, 1), 0n],
    ['0.3 × 3 is 0.9 %', percentOf(100_000n, 0.3 * 3), 900n],
    ['three quarters of 780.00', shareOf(78_000n, 3, 4), 58_500n],
    ['two thirds of 3,696,000.00', shareOf(369_600_000n, 2, 3), 246_400_000n],
    ['60 of 180 m²', shareOf(369_600_000n, 60, 180), 123_200_000n],
    ['13.2 m² at 600.00', costOf(13.2, 60_000n), 792_000n],
    ['12 baht 25', satangOf(12.25), 1_225n],
    ['whole baht', satangOf(50n), 5_000n],
    ['to whole baht', roundTo(12_350n, 100n), 12_400n],
    ['to quarters of a baht', roundTo(1_237n, 25n), 1_225n],
    ['up to whole baht', ceilTo(12_301n, 100n), 12_400n],
    ['down to whole baht', floorTo(12_399n, 100n), 12_300n],
    ['what is round stays', ceilTo(12_300n, 100n), 12_300n],
  ])('%s', (_, got, expected) => {
    expect(got).toBe(expected);
  });

  it.each([
    ['a fraction of a satang', () => satangOf(0.001)],
    ['a share of a debt', () => shareOf(-1n, 1, 2)],
    ['a negative part', () => shareOf(1n, -1, 2)],
    ['a share of nothing', () => shareOf(1n, 1, 0)],
    ['rounding to nothing', () => roundTo(1n, 0n)],
  ])('%s is refused', (_, run) => {
    expect(run).toThrow(RangeError);
  });

  it('shares of a whole come within a satang each', () => {
    const satang = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(satang, fc.integer({ min: 1, max: 12 }), (amount, parts) => {
        const sum = shareOf(amount, 1, parts) * BigInt(parts);
        const off = sum > amount ? sum - amount : amount - sum;
        expect(off <= BigInt(parts)).toBe(true);
      }),
    );
  });
});
