import { Fragment } from 'react';
import type { EnumOptionsType, WidgetProps } from '@rjsf/utils';
import { useMessages, useText } from '#ui/kit';
import { formMessages } from '../messages.js';
import { useFields } from '../context/FieldsContext.js';
import { useControlProps } from './describe.js';
import { RadioList } from './RadioList.js';

type Options = readonly EnumOptionsType[];

const optionsOf = ({ options }: WidgetProps): Options => options.enumOptions ?? [];

export function RadioWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly } = props;
  return (
    <RadioList
      id={id}
      options={optionsOf(props)}
      value={value}
      onChange={onChange}
      disabled={disabled || readonly}
    />
  );
}

export function YesNoWidget({ id, value, onChange, disabled, readonly }: WidgetProps) {
  const t = useMessages(formMessages);
  const options = [
    { value: true, label: t.yes },
    { value: false, label: t.no },
  ];
  return (
    <RadioList id={id} options={options} value={value} onChange={onChange} disabled={disabled || readonly} />
  );
}

/** A native list: the best one on a phone. */
function NativeSelect({
  options,
  ...props
}: Omit<WidgetProps, 'options'> & { readonly options: Options; readonly all: WidgetProps }) {
  const t = useMessages(formMessages);
  const { value, onChange, disabled, readonly, all } = props;
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <select
      {...useControlProps(all)}
      className="input input-medium"
      value={chosen}
      onChange={({ target }) => onChange(options[Number(target.value)]?.value)}
      disabled={disabled || readonly}
    >
      <option value={-1}>{t.choose}</option>
      {options.map((option, index) => (
        <option key={String(option.value)} value={index}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** One of many, or several when the schema says so. */
export function SelectWidget(props: WidgetProps) {
  if (props.multiple) return <CheckboxesWidget {...props} />;
  return <NativeSelect {...props} options={optionsOf(props)} all={props} />;
}

/** A village of the council, by its number. */
export function VillageWidget(props: WidgetProps) {
  const t = useMessages(formMessages);
  const text = useText();
  const { council } = useFields();
  const options = council.villages.map(({ number, name }) => ({
    value: number,
    label: t.village(number, text(name)),
  }));
  return <NativeSelect {...props} options={options} all={props} />;
}

/** What is chosen after a tick: “none of these” stands alone, and any other choice takes its place. */
const afterTick = (
  all: readonly unknown[],
  chosen: readonly unknown[],
  { option, on, none }: { readonly option: unknown; readonly on: boolean; readonly none: unknown },
): readonly unknown[] => {
  if (on && option === none) return [none];
  return all.filter((each) => (each === option ? on : each !== none && chosen.includes(each)));
};

/** Several of a few; “none of these”, where the definition names it, apart from the others. An empty list is no answer. */
export function CheckboxesWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, rawErrors, options: own } = props;
  const t = useMessages(formMessages);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const options = optionsOf(props);
  const { none } = own;
  const toggle = (option: unknown, on: boolean) => {
    const all = options.map((each) => each.value as unknown);
    const next = afterTick(all, chosen, { option, on, none });
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <div className="choice-list">
      {options.map((option, index) => (
        <Fragment key={String(option.value)}>
          {none !== undefined && option.value === none && index > 0 && (
            <p className="choice-or soft">{t.or}</p>
          )}
          <label className="choice">
            <input
              type="checkbox"
              id={index === 0 ? `${id}--first` : undefined}
              checked={chosen.includes(option.value)}
              onChange={({ target }) => toggle(option.value, target.checked)}
              disabled={disabled || readonly}
              aria-invalid={rawErrors?.length ? true : undefined}
            />
            <span>{option.label}</span>
          </label>
        </Fragment>
      ))}
    </div>
  );
}
