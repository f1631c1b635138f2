import { isObject } from '#core/fields';
import type { Point } from '#ui/form';
import type { AnswerLine } from './answer-lines.js';

export interface MapPoint {
  readonly pointer: string;
  readonly title: string;
  readonly point: Point;
}

const isPoint = (value: unknown): value is Point =>
  isObject(value) && typeof value.lat === 'number' && typeof value.lng === 'number';

/** The answers that are spots on the map. */
export const mapPoints = (lines: readonly AnswerLine[]): readonly MapPoint[] =>
  lines.flatMap(({ pointer, title, value, widget }) =>
    widget === 'map-point' && isPoint(value) ? [{ pointer, title, point: value }] : [],
  );
