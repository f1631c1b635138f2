import type { WidgetProps } from '@rjsf/utils';
import { toArabicDigits } from '#core/thai';
import { useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { useControlProps } from './describe.js';
import { useTyped } from './use-typed.js';

const plain = (typed: string): string => toArabicDigits(typed).replaceAll(/[\s,]/g, '');

/** A number, or the text itself where it is none: the engine then says what to do. */
export const readNumber = (typed: string): number | string | undefined => {
  const text = plain(typed);
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : typed;
};

const showNumber = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** A number typed as text: no spinner that a scroll wheel changes, Thai digits and commas accepted. */
export function NumberWidget(props: WidgetProps) {
  const { value, onChange, placeholder, readonly, disabled, schema, options } = props;
  const typed = useTyped(showNumber(value), (text) => onChange(readNumber(text)));
  const unit = typeof options.unit === 'string' ? options.unit : '';
  return (
    <span className="number-with-unit">
      <input
        type="text"
        inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
        {...useControlProps(props)}
        {...typed}
        className="input input-short"
        placeholder={placeholder || undefined}
        readOnly={readonly}
        disabled={disabled}
      />
      {unit}
    </span>
  );
}

const showBaht = (satang: unknown): string =>
  typeof satang === 'number' ? (satang / 100).toFixed(satang % 100 === 0 ? 0 : 2) : showNumber(satang);

const keepSatang = (typed: string): number | string | undefined => {
  const baht = readNumber(typed);
  return typeof baht === 'number' ? Math.round(baht * 100) : baht;
};

/** Money in baht; the answer is whole satang. */
export function MoneyWidget(props: WidgetProps) {
  const t = useMessages(formMessages);
  const { value, onChange, readonly, disabled } = props;
  const typed = useTyped(showBaht(value), (text) => onChange(keepSatang(text)));
  return (
    <span className="number-with-unit">
      <input
        type="text"
        inputMode="decimal"
        {...useControlProps(props)}
        {...typed}
        className="input input-short"
        readOnly={readonly}
        disabled={disabled}
      />
      {t.baht}
    </span>
  );
}

/** A time of day, `HH:MM`. */
export function TimeWidget(props: WidgetProps) {
  const { value, onChange, readonly, disabled } = props;
  return (
    <input
      type="time"
      {...useControlProps(props)}
      className="input input-short"
      value={typeof value === 'string' ? value.slice(0, 5) : ''}
      onChange={({ target }) => onChange(target.value || undefined)}
      readOnly={readonly}
      disabled={disabled}
    />
  );
}
