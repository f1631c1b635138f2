import { getUiOptions, type FieldTemplateProps } from '@rjsf/utils';
import { Notice, classNames } from '#ui/kit';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { useRowGroup } from '../context/RowContext.js';
import type { Frame } from '../model/leaf.js';
import { helpOf } from '../widgets/describe.js';
import { AgreedText, FieldGroup, FieldHelp, FieldNotes, FieldTitle, FieldWhy } from './FieldWords.js';

interface FieldOptions {
  readonly frame?: Frame;
  readonly as?: string;
  /** Version of the text that is agreed to. */
  readonly version?: unknown;
  readonly why?: string;
}

const noErrors: readonly string[] = [];
const radioWidgets = new Set(['radio', 'yes-no']);

/** One field with its words. Where the engine hides it (rows differ from each other), nothing stands. */
export function FieldTemplate({
  id,
  label,
  rawDescription,
  rawHelp,
  rawErrors,
  uiSchema,
  children,
}: FieldTemplateProps) {
  const { visible, required } = useFields();
  const inTable = useRowGroup()?.layout === 'table';
  const pointer = pointerOf(id);
  const { frame = 'container', as = '', version, why } = getUiOptions(uiSchema) as FieldOptions;
  if (pointer !== '' && !visible.has(pointer)) return null;
  if (frame === 'container') return children;
  const errors = rawErrors ?? noErrors;
  const help = helpOf(rawDescription, rawHelp);
  const isAsked = uiSchema?.['ui:widget'] !== 'computed';
  const title = <FieldTitle title={label} optional={isAsked && !required.has(pointer)} />;
  const className = classNames('field', inTable && 'field-in-cell', errors.length > 0 && 'field-invalid');
  if (frame === 'legend') {
    const role = radioWidgets.has(as) ? 'radiogroup' : undefined;
    return (
      <FieldGroup
        {...{ id, className, help, why, errors, role }}
        legend={title}
        legendClass="field-label"
        required={required.has(pointer)}
      >
        {children}
      </FieldGroup>
    );
  }
  if (frame === 'bare') {
    const isText = typeof version === 'string';
    return (
      <div className={className}>
        {isText && <AgreedText id={id}>{help}</AgreedText>}
        <FieldNotes id={id} errors={errors} />
        {children}
        {!isText && <FieldHelp id={id}>{help}</FieldHelp>}
        <FieldWhy>{why}</FieldWhy>
      </div>
    );
  }
  if (frame === 'words') {
    return (
      <Notice tone="warning" title={label}>
        {help && <p>{help}</p>}
      </Notice>
    );
  }
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {title}
      </label>
      <FieldHelp id={id}>{help}</FieldHelp>
      {!inTable && <FieldWhy>{why}</FieldWhy>}
      <FieldNotes id={id} errors={errors} />
      {children}
    </div>
  );
}
