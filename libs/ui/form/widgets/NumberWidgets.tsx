import type { WidgetProps } from '@rjsf/utils';
import { classNames, useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { keepSatang, readNumber, showBaht, showNumber } from '../model/read-number.js';
import { useControlProps } from './describe.js';
import { useTyped } from './use-typed.js';

interface UnitInputProps {
  readonly widget: WidgetProps;
  readonly unit: string;
  readonly inputMode: 'numeric' | 'decimal';
  readonly show: (value: unknown) => string;
  readonly keep: (typed: string) => unknown;
}

/** A number typed as text: no spinner that a scroll wheel changes, Thai digits and commas accepted, the unit read out with it. */
function UnitInput({ widget, unit, inputMode, show, keep }: UnitInputProps) {
  const { value, onChange, placeholder, readonly, disabled } = widget;
  const typed = useTyped(show(value), (text) => onChange(keep(text)));
  const control = useControlProps(widget);
  const unitId = `${control.id}--unit`;
  return (
    <span className="number-with-unit">
      <input
        type="text"
        inputMode={inputMode}
        {...control}
        {...typed}
        aria-describedby={classNames(unit !== '' && unitId, control['aria-describedby']) || undefined}
        className="input input-short"
        placeholder={placeholder || undefined}
        readOnly={readonly}
        disabled={disabled}
      />
      {unit !== '' && <span id={unitId}>{unit}</span>}
    </span>
  );
}

/** A number with its unit. */
export function NumberWidget(props: WidgetProps) {
  const { schema, options } = props;
  return (
    <UnitInput
      widget={props}
      unit={typeof options.unit === 'string' ? options.unit : ''}
      inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
      show={showNumber}
      keep={readNumber}
    />
  );
}

const asItIs = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** A year พ.ศ.: read as a name, not as an amount. */
export function YearWidget(props: WidgetProps) {
  return <UnitInput widget={props} unit="" inputMode="numeric" show={asItIs} keep={readNumber} />;
}

/** Money in baht; the answer is whole satang. */
export function MoneyWidget(props: WidgetProps) {
  const t = useMessages(formMessages);
  return <UnitInput widget={props} unit={t.baht} inputMode="decimal" show={showBaht} keep={keepSatang} />;
}
