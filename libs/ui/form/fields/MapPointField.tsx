import { useCallback } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { useFields } from '../context/FieldsContext.js';
import type { Point } from '../map/inside-boundary.js';
import { PointPicker } from '../map/PointPicker.js';

const isPoint = (value: unknown): value is Point =>
  typeof value === 'object' &&
  value !== null &&
  'lat' in value &&
  'lng' in value &&
  typeof value.lat === 'number' &&
  typeof value.lng === 'number';

/** A `{ lat, lng }` answer. */
export function MapPointField({ fieldPathId, formData, onChange, rawErrors }: FieldProps) {
  const { council } = useFields();
  const change = useCallback(
    (point: Point | null) => onChange(point ?? undefined, fieldPathId.path),
    [onChange, fieldPathId],
  );
  return (
    <PointPicker
      id={fieldPathId.$id}
      point={isPoint(formData) ? formData : null}
      onChange={change}
      boundary={council.boundary}
      centre={council.centre as readonly [number, number]}
      invalid={Boolean(rawErrors?.length)}
    />
  );
}
