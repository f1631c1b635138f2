import type { WidgetProps } from '@rjsf/utils';
import { pointerOf, useFields } from '../context/FieldsContext.js';

export const helpId = (id: string): string => `${id}--help`;
export const errorId = (id: string): string => `${id}--error`;
export const defectId = (id: string): string => `${id}--defect`;
export const warningId = (id: string): string => `${id}--warning`;

interface Described {
  readonly help?: unknown;
  readonly errors?: readonly string[];
}

/** Ids of the words that stand around a field: of those that exist, never of others. */
export const useDescribedBy = (id: string, { help, errors }: Described): string | undefined => {
  const { warnings, defects } = useFields();
  const pointer = pointerOf(id);
  const ids = [
    help && helpId(id),
    defects.has(pointer) && defectId(id),
    errors?.length && errorId(id),
    warnings.has(pointer) && warningId(id),
  ];
  return ids.filter(Boolean).join(' ') || undefined;
};

/** Help under the label: the schema's description, then the ui's own help. */
export const helpOf = (description: unknown, help: unknown): string =>
  [description, help].filter((part): part is string => typeof part === 'string' && part !== '').join(' ');

/** What ties a control to its words: id, description, validity, autofill. */
export const useControlProps = ({ id, schema, options, rawErrors, uiSchema }: WidgetProps) => ({
  id,
  'aria-describedby': useDescribedBy(id, {
    help: helpOf(options.description ?? schema.description, options.help),
    errors: rawErrors,
  }),
  'aria-invalid': rawErrors?.length ? true : undefined,
  'aria-required': useFields().required.has(pointerOf(id)) || undefined,
  autoComplete:
    (uiSchema?.['ui:autocomplete'] as string | undefined) ?? (options.autocomplete as string | undefined),
});
