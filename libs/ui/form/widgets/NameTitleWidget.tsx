import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { choiceMessages } from './choice-messages.js';
import { useControlProps } from './describe.js';
import { useTyped } from './use-typed.js';

const other = 'other';

/** The title as it will stand in letters is Thai, whatever language the list is read in. */
const titles = choiceMessages.th.titles;

function OtherTitle({ widget, invalid }: { readonly widget: WidgetProps; readonly invalid?: true }) {
  const t = useMessages(choiceMessages);
  const { id, value, onChange, readonly, disabled } = widget;
  const control = useControlProps(widget);
  const typed = useTyped(typeof value === 'string' ? value : '', (text) => onChange(text || undefined));
  return (
    <div className="part">
      <label htmlFor={`${id}--other`}>{t.otherTitle}</label>
      <input
        {...typed}
        id={`${id}--other`}
        className="input"
        aria-describedby={control['aria-describedby']}
        aria-invalid={invalid}
        maxLength={60}
        readOnly={readonly}
        disabled={disabled}
      />
    </div>
  );
}

/** คำนำหน้า: the usual ones in a list, any other in words. */
export default function NameTitleWidget(props: WidgetProps) {
  const { value, onChange, readonly, disabled, rawErrors } = props;
  const t = useMessages(choiceMessages);
  const { choose } = useMessages(formMessages);
  const isUsual = typeof value === 'string' && titles.includes(value);
  const [isOther, setOther] = useState(typeof value === 'string' && value !== '' && !isUsual);
  const invalid = rawErrors?.length ? true : undefined;
  const shown = isUsual ? value : isOther ? other : '';
  return (
    <div className="name-title">
      <select
        {...useControlProps(props)}
        className="input"
        aria-invalid={isOther ? undefined : invalid}
        value={shown}
        disabled={disabled || readonly}
        onChange={({ target }) => {
          setOther(target.value === other);
          onChange(target.value === other ? undefined : target.value || undefined);
        }}
      >
        <option value="">{choose}</option>
        {titles.map((title, index) => (
          <option key={title} value={title}>
            {t.titles[index]}
          </option>
        ))}
        <option value={other}>{t.other}</option>
      </select>
      {isOther && !isUsual && <OtherTitle widget={props} invalid={invalid} />}
    </div>
  );
}
