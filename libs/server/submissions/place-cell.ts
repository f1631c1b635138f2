/** Squares to a degree: a side is about 111 m north to south, a little less east to west. */
const perDegree = 1000;

interface Point {
  readonly lat: number;
  readonly lng: number;
}

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  Number.isFinite((value as Point).lat) &&
  Number.isFinite((value as Point).lng);

const nameOf = (lat: number, lng: number): string => `${lat}:${lng}`;

/** The square in which a point of the map lies; null when it is none. Coarse on purpose: it stands beside the case in the open. */
export const cellOf = (value: unknown): string | null =>
  isPoint(value) ? nameOf(Math.floor(value.lat * perDegree), Math.floor(value.lng * perDegree)) : null;

/** The square itself and the eight around it: whatever lies within a hundred metres is in one of them. */
export const cellsNear = (cell: string): string[] => {
  const [lat = 0, lng = 0] = cell.split(':').map(Number);
  return [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => nameOf(lat + north, lng + east)));
};
