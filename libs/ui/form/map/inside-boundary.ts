import { isObject } from '#core/fields';

/** Degrees in WGS84. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

export const isPoint = (value: unknown): value is Point & Record<string, unknown> =>
  isObject(value) && typeof value.lat === 'number' && typeof value.lng === 'number';

type Ring = readonly (readonly [number, number])[];

const polygonsOf = (geometry: unknown): readonly (readonly Ring[])[] => {
  if (!isObject(geometry)) return [];
  if (geometry.type === 'Feature') return polygonsOf(geometry.geometry);
  if (geometry.type === 'Polygon') return [geometry.coordinates as readonly Ring[]];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as readonly (readonly Ring[])[]) : [];
};

/** Even-odd rule: a ray to the east crosses the ring an odd number of times. */
const isInRing = ({ lat, lng }: Point, ring: Ring): boolean => {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y];
    const crosses = y > lat !== beforeY > lat && lng < ((beforeX - x) * (lat - y)) / (beforeY - y) + x;
    if (crosses) inside = !inside;
  });
  return inside;
};

/** Whether a point lies in the council's area: in an outer ring and in none of its holes. GeoJSON, longitude first. */
export const isInsideBoundary = (point: Point, boundary: unknown): boolean =>
  polygonsOf(boundary).some(([outer, ...holes]) => {
    return outer !== undefined && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole));
  });

/** Six decimals: about a tenth of a metre, more than a phone knows. */
export const roundPoint = ({ lat, lng }: Point): Point => ({
  lat: Math.round(lat * 1e6) / 1e6,
  lng: Math.round(lng * 1e6) / 1e6,
});
