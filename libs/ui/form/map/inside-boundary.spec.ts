import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInsideBoundary } from './inside-boundary.js';

const ring = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const square = { type: 'Polygon', coordinates: [ring(0, 10)] };
const withHole = { type: 'Polygon', coordinates: [ring(0, 10), ring(4, 6)] };

describe('a point and the council’s boundary', () => {
  it('is inside exactly when both coordinates are, for a square', () => {
    const degree = fc
      .double({ min: -20, max: 20, noNaN: true })
      .filter((value) => value !== 0 && value !== 10);
    fc.assert(
      fc.property(degree, degree, (lat, lng) => {
        const within = lat > 0 && lat < 10 && lng > 0 && lng < 10;
        return isInsideBoundary({ lat, lng }, square) === within;
      }),
    );
  });

  it('is outside in a hole', () => {
    expect(isInsideBoundary({ lat: 5, lng: 5 }, withHole)).toBe(false);
    expect(isInsideBoundary({ lat: 2, lng: 2 }, withHole)).toBe(true);
  });

  it('is inside any part of a boundary in several parts, also as a feature', () => {
    const parts = {
      type: 'Feature',
      geometry: { type: 'MultiPolygon', coordinates: [[ring(0, 1)], [ring(5, 6)]] },
    };
    expect(isInsideBoundary({ lat: 5.5, lng: 5.5 }, parts)).toBe(true);
    expect(isInsideBoundary({ lat: 3, lng: 3 }, parts)).toBe(false);
  });

  it('is outside when the boundary can’t be read', () => {
    expect(isInsideBoundary({ lat: 1, lng: 1 }, { type: 'Point', coordinates: [1, 1] })).toBe(false);
  });
});
