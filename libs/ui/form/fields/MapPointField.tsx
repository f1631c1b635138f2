import { useCallback } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { useFields } from '../context/FieldsContext.js';
import { isPoint, type Point } from '../map/inside-boundary.js';
import { PointPicker } from '../map/PointPicker.js';

/** A `{ lat, lng }` answer. */
export default function MapPointField({ fieldPathId, formData, onChange, rawErrors }: FieldProps) {
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
      centre={council.centre}
      invalid={Boolean(rawErrors?.length)}
    />
  );
}
