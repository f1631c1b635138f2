import { describe, expect, it } from '@jest/globals';
import { isLine, lengthText, lineLength } from './line-length.js';

const units = { metres: 'm', kilometres: 'km' };

describe('the length of a line', () => {
  it('is a degree of latitude north to south, less a degree east to west', () => {
    expect(
      lineLength([
        { lat: 13, lng: 100 },
        { lat: 14, lng: 100 },
      ]),
    ).toBeCloseTo(111_195, -1);
    expect(
      lineLength([
        { lat: 14, lng: 100 },
        { lat: 14, lng: 101 },
      ]),
    ).toBeCloseTo(107_892, -1);
  });

  it('adds up over its corners, and one point has none', () => {
    const [a, b, c] = [
      { lat: 13, lng: 100 },
      { lat: 13.01, lng: 100 },
      { lat: 13.01, lng: 100.01 },
    ] as const;
    expect(lineLength([a, b, c])).toBeCloseTo(lineLength([a, b]) + lineLength([b, c]), 6);
    expect(lineLength([a])).toBe(0);
  });

  it('is said in metres, from a thousand on in kilometres', () => {
    expect([lengthText(849.6, units), lengthText(1240, units)]).toEqual(['850 m', '1.24 km']);
  });

  it('is asked of points alone', () => {
    expect([isLine([]), isLine([{ lat: 1 }]), isLine([{ lat: 1, lng: 2 }])]).toEqual([false, false, true]);
  });
});
