import type { WidgetProps } from '@rjsf/utils';
import { classNames, useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { useControlProps } from './describe.js';

/**
 * One statement to tick: its label stands beside the box. Unticked is no answer; ticked is true, or the version of the
 * text where the definition names one.
 */
export function DeclarationWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, label, rawErrors, options } = props;
  const t = useMessages(formMessages);
  const { version } = options;
  const agreed = typeof version === 'string' ? version : true;
  return (
    <label className={classNames('choice', rawErrors?.length ? 'choice-invalid' : '')} htmlFor={id}>
      <input
        {...useControlProps(props)}
        type="checkbox"
        checked={value === agreed}
        onChange={({ target }) => onChange(target.checked ? agreed : undefined)}
        disabled={disabled || readonly}
      />
      <span>
        {label}
        {typeof version === 'string' && <span className="soft small"> ({t.version(version)})</span>}
      </span>
    </label>
  );
}
