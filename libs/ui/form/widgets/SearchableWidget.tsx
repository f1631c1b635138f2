import { useMemo, useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { looseKey } from '#core/thai';
import { classNames, useMessages } from '#ui/kit';
import { Combobox } from '../combobox/Combobox.js';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { choiceMessages } from './choice-messages.js';
import { useControlProps } from './describe.js';

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly searched: string;
}

/** What begins with the typed words first, then what holds them; tone marks and letters of one sound are forgiven. */
const fitting = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const wanted = looseKey(typed);
  if (wanted === '') return choices;
  const found = choices.filter(({ searched }) => searched.includes(wanted));
  return found.toSorted(
    (left, right) => Number(right.searched.startsWith(wanted)) - Number(left.searched.startsWith(wanted)),
  );
};

const incomplete = {
  th: choiceMessages.th.chooseFromList,
  en: choiceMessages.en.chooseFromList,
};

/** One of many: a list that is searched by typing. What was typed and not chosen is no answer, and is said to be none. */
export default function SearchableWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, label, options } = props;
  const t = useMessages(choiceMessages);
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const choices = useMemo(
    () =>
      (options.enumOptions ?? []).map((option, index): Choice => ({
        key: String(index),
        label: option.label,
        searched: looseKey(option.label),
      })),
    [options.enumOptions],
  );
  const at = (options.enumOptions ?? []).findIndex((option) => option.value === value);
  const chosen = choices[at];
  const [typed, setTyped] = useState<string | null>(() => {
    const left = unfinished.get(pointer)?.typed;
    return typeof left === 'string' ? left : null;
  });
  const found = typed === null ? choices : fitting(choices, typed);
  const choose = (key: string) => {
    setTyped(null);
    unfinished.set(pointer, null);
    onChange(options.enumOptions?.[Number(key)]?.value);
  };
  const leave = () => {
    if (typed === null) return;
    const same = choices.find(({ label: each }) => looseKey(each) === looseKey(typed));
    if (same) choose(same.key);
    else if (typed.trim() === '') setTyped(null);
    else unfinished.set(pointer, { typed, message: incomplete });
  };
  const control = useControlProps(props);
  const hintId = `${id}--hint`;
  return (
    <>
      <p className="field-help" id={hintId}>
        {t.typeToSearch}
      </p>
      <Combobox
        control={{ ...control, 'aria-describedby': classNames(hintId, control['aria-describedby']) }}
        label={label}
        isLabelled
        typed={typed ?? chosen?.label ?? ''}
        options={found}
        chosen={chosen?.key}
        hint={t.typeToSearch}
        disabled={disabled || readonly}
        onTyped={(text) => {
          setTyped(text);
          if (value !== undefined) onChange(undefined);
        }}
        onChoose={choose}
        onLeave={leave}
      />
    </>
  );
}
