import type { WidgetProps } from '@rjsf/utils';
import { classNames } from '#ui/kit';
import { useControlProps } from './describe.js';

/** One statement to tick: its label stands beside the box. Unticked is no answer. */
export function DeclarationWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, label, rawErrors } = props;
  return (
    <label className={classNames('choice', rawErrors?.length ? 'choice-invalid' : '')} htmlFor={id}>
      <input
        {...useControlProps(props)}
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked || undefined)}
        disabled={disabled || readonly}
      />
      <span>{label}</span>
    </label>
  );
}
