import { memo, useMemo } from 'react';
import { toFieldPathId, type ErrorSchema, type FieldProps } from '@rjsf/utils';

interface RowFieldsProps extends Pick<
  FieldProps,
  'registry' | 'schema' | 'uiSchema' | 'onChange' | 'onBlur' | 'onFocus' | 'disabled' | 'readonly' | 'name'
> {
  readonly parent: FieldProps['fieldPathId'];
  readonly index: number;
  readonly row: unknown;
  readonly errorSchema: ErrorSchema | undefined;
}

/** The fields of one row: drawn again only when something of this row changed. */
export const RowFields = memo(function RowFields({
  parent,
  index,
  row,
  registry,
  name,
  ...rest
}: RowFieldsProps) {
  const { SchemaField } = registry.fields;
  const fieldPathId = useMemo(
    () => toFieldPathId(index, registry.globalFormOptions, parent),
    [index, registry.globalFormOptions, parent],
  );
  if (!SchemaField) return null;
  return (
    <SchemaField
      {...rest}
      registry={registry}
      name={`${name}-${index}`}
      fieldPathId={fieldPathId}
      formData={row}
      required
    />
  );
});
