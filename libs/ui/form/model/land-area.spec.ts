import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromSquareWa, toSquareMetres, toSquareWa } from './land-area.js';

describe('an area of land', () => {
  it.each([
    [{ rai: 1, ngan: 0, wa: 0 }, 400],
    [{ rai: 0, ngan: 1, wa: 0 }, 100],
    [{ rai: 3, ngan: 0, wa: 34.5 }, 1234.5],
    [{ rai: 0, ngan: 0, wa: 0.1 + 0.2 }, 0.3],
  ])('%j is %d square wa', (area, wa) => {
    expect(toSquareWa(area)).toBe(wa);
  });

  it('five งาน are one ไร่ and one งาน', () => {
    expect(fromSquareWa(toSquareWa({ rai: 0, ngan: 5, wa: 0 }))).toEqual({ rai: 1, ngan: 1, wa: 0 });
  });

  it('is four times as much in square metres', () => {
    expect(toSquareMetres(100.25)).toBe(401);
  });

  it('comes back from its parts as it was, with fewer than 4 งาน and 100 ตร.ว.', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), (hundredths) => {
        const parts = fromSquareWa(hundredths / 100);
        expect(toSquareWa(parts)).toBe(hundredths / 100);
        expect(parts.ngan).toBeLessThan(4);
        expect(parts.wa).toBeLessThan(100);
      }),
    );
  });
});
