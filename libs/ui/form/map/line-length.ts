import { isPoint, type Point } from './inside-boundary.js';

const earthMetres = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two points on a ball of the earth’s size: right within half a percent. */
const between = (one: Point, other: Point): number => {
  const [lat, lng] = [radians(other.lat - one.lat), radians(other.lng - one.lng)];
  const chord =
    Math.sin(lat / 2) ** 2 +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lng / 2) ** 2;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** Length of a line in metres. */
export const lineLength = (points: readonly Point[]): number =>
  points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before ? sum + between(before, point) : sum;
  }, 0);

export const isLine = (value: unknown): value is readonly Point[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPoint);

/** A length as people say it: «850 ม.», «1.24 กม.». */
export const lengthText = (
  metres: number,
  units: { readonly metres: string; readonly kilometres: string },
): string =>
  metres < 1000
    ? `${Math.round(metres)} ${units.metres}`
    : `${(metres / 1000).toFixed(2)} ${units.kilometres}`;
