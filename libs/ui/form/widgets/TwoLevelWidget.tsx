import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { isObject } from '#core/fields';
import { useLanguage, useMessages } from '#ui/kit';
import { formMessages } from '../messages.js';
import { choiceMessages } from './choice-messages.js';
import { RadioList } from './RadioList.js';

interface Group {
  readonly title: string;
  readonly titleEn?: string;
  readonly values: readonly unknown[];
}

const isGroup = (value: unknown): value is Group => isObject(value) && Array.isArray(value['values']);

/** Up to so many choices of a group are shown at once. */
const shown = 8;

/** A choice out of groups: the group first, then one of its choices. The answer is the choice alone. */
export default function TwoLevelWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, options, rawErrors } = props;
  const t = useMessages(choiceMessages);
  const { choose: pleaseChoose } = useMessages(formMessages);
  const { language } = useLanguage();
  const groups = (Array.isArray(options.groups) ? options.groups : []).filter(isGroup);
  const [opened, setOpened] = useState(-1);
  const holding = groups.findIndex((group) => group.values.includes(value));
  const at = opened >= 0 ? opened : holding;
  const inside = (options.enumOptions ?? []).filter((option) => groups[at]?.values.includes(option.value));
  const inert = disabled || readonly;
  const invalid = rawErrors?.length ? true : undefined;
  const open = (index: number) => {
    setOpened(index);
    if (index !== holding && value !== undefined) onChange(undefined);
  };
  return (
    <div className="two-level">
      <div className="part">
        <label htmlFor={`${id}--first`}>{t.group}</label>
        <select
          id={`${id}--first`}
          className="input input-medium"
          aria-invalid={at < 0 ? invalid : undefined}
          value={at}
          disabled={inert}
          onChange={({ target }) => open(Number(target.value))}
        >
          <option value={-1}>{pleaseChoose}</option>
          {groups.map(({ title, titleEn }, index) => (
            <option key={title} value={index}>
              {language === 'en' ? (titleEn ?? title) : title}
            </option>
          ))}
        </select>
      </div>
      {inside.length > shown && (
        <div className="part">
          <label htmlFor={`${id}--item`}>{t.item}</label>
          <select
            id={`${id}--item`}
            className="input input-medium"
            aria-invalid={invalid}
            value={inside.findIndex((option) => option.value === value)}
            disabled={inert}
            onChange={({ target }) => onChange(inside[Number(target.value)]?.value)}
          >
            <option value={-1}>{pleaseChoose}</option>
            {inside.map((option, index) => (
              <option key={String(option.value)} value={index}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
      {inside.length > 0 && inside.length <= shown && (
        <div role="radiogroup" aria-label={t.item}>
          <RadioList id={`${id}--item`} options={inside} value={value} onChange={onChange} disabled={inert} />
        </div>
      )}
    </div>
  );
}
