import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { buddhistYear, parseBuddhistDate } from '#core/thai';
import { useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { readDateText } from '../model/read-date-text.js';
import { useFilledIn } from './use-filled-in.js';

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const empty: Parts = { day: '', month: '', year: '' };

const partsOf = (value: unknown): Parts => {
  if (typeof value !== 'string' || !/^\d{4}/.test(value)) return empty;
  const [, month = '', day = ''] = value.split('-');
  return {
    day: day && String(Number(day)),
    month: month && String(Number(month)),
    year: String(buddhistYear(value)),
  };
};

const isParts = (typed: unknown): typed is Parts =>
  typeof typed === 'object' && typed !== null && 'year' in typed;

const isEmpty = ({ day, month, year }: Parts): boolean => !day && !month && !year;

const incomplete = {
  th: formMessages.th.dateIncomplete,
  en: formMessages.en.dateIncomplete,
};

/** What the three parts say: a day, nothing, or what still has to be done. */
const readParts = (parts: Parts, partial: boolean) => {
  if (isEmpty(parts)) return { value: undefined, message: null };
  if (!partial && (!parts.day || !parts.month || !parts.year))
    return { value: undefined, message: incomplete };
  const parsed = parseBuddhistDate(parts);
  return parsed.ok
    ? { value: parsed.value, message: null }
    : { value: undefined, message: parsed.problems[0]?.message ?? incomplete };
};

const settled = ({ year }: Parts): boolean => year.length === 0 || year.length >= 4;

/** A พ.ศ. date in three inputs, ISO inside. Half a date is kept as typed and never becomes an answer. */
export function DateWidget({
  id,
  value,
  onChange,
  disabled,
  readonly,
  rawErrors,
  options,
  uiSchema,
}: WidgetProps) {
  const t = useMessages(formMessages);
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const partial = Boolean(options.partial) || options.format === 'partial-date';
  const [parts, setParts] = useState<Parts>(() => {
    const typed = unfinished.get(pointer)?.typed;
    return isParts(typed) ? typed : partsOf(value);
  });
  useFilledIn(value, readParts(parts, partial).value, (filled) => setParts(partsOf(filled)));
  const change = (next: Partial<Parts>) => {
    const typed = { ...parts, ...next };
    setParts(typed);
    const { value: day, message } = readParts(typed, partial);
    unfinished.set(pointer, message && { typed, message });
    if (settled(typed) && day !== value) onChange(day);
  };
  const common = {
    disabled,
    readOnly: readonly,
    'aria-invalid': rawErrors?.length ? true : undefined,
  } as const;
  const blank = partial ? t.unknown : t.choose;
  return (
    <div className="date-parts">
      <div className="date-part date-day">
        <label htmlFor={`${id}--first`}>{t.day}</label>
        <input
          {...common}
          id={`${id}--first`}
          className="input"
          inputMode="numeric"
          maxLength={40}
          autoComplete={String(uiSchema?.['ui:autocomplete']) === 'bday' ? 'bday-day' : 'off'}
          value={parts.day}
          onChange={({ target }) => change(readDateText(target.value) ?? { day: target.value })}
        />
      </div>
      <div className="date-part date-month">
        <label htmlFor={`${id}--month`}>{t.month}</label>
        <select
          id={`${id}--month`}
          className="input"
          disabled={disabled || readonly}
          aria-invalid={common['aria-invalid']}
          value={parts.month}
          onChange={({ target }) => change({ month: target.value })}
        >
          <option value="">{blank}</option>
          {t.months.map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="date-part date-year">
        <label htmlFor={`${id}--year`}>{t.year}</label>
        <input
          {...common}
          id={`${id}--year`}
          className="input"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={parts.year}
          onChange={({ target }) => change({ year: target.value })}
        />
      </div>
      {partial && <p className="field-help date-hint">{t.partialHint}</p>}
    </div>
  );
}
