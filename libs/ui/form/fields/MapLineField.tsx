import { useCallback, useMemo } from 'react';
import type { FieldProps } from '@rjsf/utils';
import { getUiOptions } from '@rjsf/utils';
import { useFields } from '../context/FieldsContext.js';
import { isPoint, type Point } from '../map/inside-boundary.js';
import { LinePicker } from '../map/LinePicker.js';
import { errorId } from '../widgets/describe.js';

const mostPoints = 200;

const messagesIn = (errors: unknown): boolean =>
  typeof errors === 'object' && errors !== null && Object.keys(errors).length > 0;

/** A list of `{ lat, lng }` in the order of the line. */
export default function MapLineField({
  fieldPathId,
  formData,
  onChange,
  errorSchema,
  rawErrors,
  uiSchema,
}: FieldProps) {
  const { council } = useFields();
  const points = useMemo<readonly Point[]>(
    () => (Array.isArray(formData) ? formData.filter(isPoint) : []),
    [formData],
  );
  const { most } = getUiOptions(uiSchema) as { readonly most?: number };
  const change = useCallback(
    (next: readonly Point[]) => onChange(next.length > 0 ? next : undefined, fieldPathId.path),
    [onChange, fieldPathId],
  );
  return (
    <LinePicker
      id={fieldPathId.$id}
      points={points}
      most={most ?? mostPoints}
      onChange={change}
      boundary={council.boundary}
      centre={council.centre}
      invalid={messagesIn(errorSchema)}
      describedBy={rawErrors?.length ? errorId(fieldPathId.$id) : undefined}
    />
  );
}
