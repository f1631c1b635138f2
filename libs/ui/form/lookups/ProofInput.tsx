import { useMemo, type ComponentType } from 'react';
import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import type { LookUp } from '#contracts/registers';
import { FieldError, useText } from '#ui/kit';
import { frameOf, widgetOf } from '../model/leaf.js';
import { textAt } from '../model/read.js';
import { errorId } from '../widgets/describe.js';

interface ProofInputProps {
  readonly id: string;
  readonly proof: LookUp['proof'][number];
  readonly value: unknown;
  readonly error: string | null;
  readonly registry: WidgetProps['registry'];
  readonly onChange: (value: unknown) => void;
}

/** The fact that proves it, in the control that its kind of value has everywhere. */
export function ProofInput({ id, proof, value, error, registry, onChange }: ProofInputProps) {
  const text = useText();
  const name = widgetOf(proof.schema, {});
  const Widget = (registry.widgets[name] ?? registry.widgets['text']) as ComponentType<WidgetProps>;
  const rawErrors = useMemo(() => (error ? [error] : []), [error]);
  const title = text(proof.title);
  const control = (
    <Widget
      id={id}
      name={proof.field}
      label={title}
      value={value}
      onChange={onChange}
      onBlur={() => undefined}
      onFocus={() => undefined}
      schema={{ ...(proof.schema as RJSFSchema), title }}
      uiSchema={{}}
      options={{ format: textAt(proof.schema, 'format') }}
      registry={registry}
      rawErrors={rawErrors}
      htmlName={id}
      required
    />
  );
  const words = error && <FieldError id={errorId(id)}>{error}</FieldError>;
  if (frameOf(name) === 'legend') {
    return (
      <fieldset className="field" id={id} aria-describedby={error ? errorId(id) : undefined}>
        <legend className="field-label">{title}</legend>
        {words}
        {control}
      </fieldset>
    );
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {title}
      </label>
      {words}
      {control}
    </div>
  );
}
