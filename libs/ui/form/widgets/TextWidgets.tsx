import type { WidgetProps } from '@rjsf/utils';
import { formatNationalId, toArabicDigits } from '#core/thai';
import { classNames } from '#ui/kit';
import { formatAccount, formatHouseCode } from '../model/format-number-of.js';
import { formatPhone } from '../model/format-phone.js';
import { useControlProps } from './describe.js';
import { useTyped } from './use-typed.js';

/** How one sort of text is shown, and what is kept of what was typed. */
interface TextKind {
  readonly show: (stored: string) => string;
  readonly keep: (typed: string) => string;
  readonly attributes?: {
    readonly type?: string;
    readonly inputMode?: 'numeric' | 'tel' | 'email' | 'decimal';
    readonly autoComplete?: string;
    readonly spellCheck?: boolean;
  };
  readonly width?: string;
}

const asTyped = (text: string) => text;
const digitsOf = (typed: string) => toArabicDigits(typed).replaceAll(/[\s-]/g, '');
const digitInput = { inputMode: 'numeric', autoComplete: 'off', spellCheck: false } as const;

const kinds = {
  text: { show: asTyped, keep: asTyped },
  email: {
    show: asTyped,
    keep: (typed) => typed.trim(),
    attributes: { type: 'email', inputMode: 'email', autoComplete: 'email', spellCheck: false },
  },
  phone: {
    show: formatPhone,
    keep: (typed) => toArabicDigits(typed).replaceAll(/[\s().-]/g, ''),
    attributes: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
    width: 'input-medium',
  },
  nationalId: { show: formatNationalId, keep: digitsOf, attributes: digitInput, width: 'input-medium' },
  houseCode: { show: formatHouseCode, keep: digitsOf, attributes: digitInput, width: 'input-medium' },
  account: { show: formatAccount, keep: digitsOf, attributes: digitInput, width: 'input-medium' },
  passport: {
    show: asTyped,
    keep: (typed) => digitsOf(typed).toUpperCase(),
    attributes: { autoComplete: 'off', spellCheck: false },
    width: 'input-medium',
  },
} satisfies Record<string, TextKind>;

const widthFor = (maxLength: number | undefined): string | undefined => {
  if (maxLength === undefined || maxLength > 40) return undefined;
  return maxLength <= 12 ? 'input-short' : 'input-medium';
};

function TypedInput({ kind, ...props }: WidgetProps & { readonly kind: TextKind }) {
  const { value, onChange, placeholder, readonly, disabled, schema } = props;
  const typed = useTyped(kind.show(typeof value === 'string' ? value : ''), (text) => {
    onChange(kind.keep(text) || undefined);
  });
  const { autoComplete, ...control } = useControlProps(props);
  return (
    <input
      type="text"
      {...kind.attributes}
      {...control}
      {...typed}
      autoComplete={autoComplete ?? kind.attributes?.autoComplete}
      className={classNames('input', kind.width ?? widthFor(schema.maxLength))}
      placeholder={placeholder || undefined}
      readOnly={readonly}
      disabled={disabled}
    />
  );
}

export const TextWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.text} />;
export const EmailWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.email} />;
export const PhoneWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.phone} />;
export const NationalIdWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.nationalId} />;

/** A juristic person's number is grouped as a national ID is. */
export const JuristicIdWidget = NationalIdWidget;
export const PassportWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.passport} />;
export const HouseCodeWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.houseCode} />;
export const BankAccountWidget = (props: WidgetProps) => <TypedInput {...props} kind={kinds.account} />;

/** Long text; the remaining room is said once it gets tight. */
export function TextareaWidget(props: WidgetProps) {
  const { value, onChange, placeholder, readonly, disabled, options } = props;
  const typed = useTyped(typeof value === 'string' ? value : '', (text) => onChange(text || undefined));
  const { onKeyDown: _enterMakesALine, ...handlers } = typed;
  return (
    <textarea
      {...useControlProps(props)}
      {...handlers}
      className="input"
      rows={typeof options.rows === 'number' ? options.rows : 4}
      placeholder={placeholder || undefined}
      readOnly={readonly}
      disabled={disabled}
    />
  );
}
