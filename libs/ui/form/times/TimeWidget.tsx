import type { WidgetProps } from '@rjsf/utils';
import { readTime } from '#core/thai';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { useControlProps } from '../widgets/describe.js';
import { TimeInput } from './TimeInput.js';
import { timeUnreadable } from './time-messages.js';

/** A time of day, `HH:MM`. What can't be read as one is kept as typed and never becomes an answer. */
export default function TimeWidget(props: WidgetProps) {
  const { id, value, onChange, readonly, disabled } = props;
  const { unfinished } = useFields();
  const { 'aria-describedby': describedBy, autoComplete: _none, ...control } = useControlProps(props);
  const pointer = pointerOf(id);
  const typed = unfinished.get(pointer)?.typed;
  const take = (text: string) => {
    const time = text.trim() === '' ? undefined : readTime(text);
    unfinished.set(pointer, time === null ? { typed: text, message: timeUnreadable } : null);
    onChange(time ?? undefined);
  };
  const stored = typeof value === 'string' ? value.slice(0, 5) : '';
  return (
    <TimeInput
      {...control}
      shown={typeof typed === 'string' ? typed : stored}
      onTyped={take}
      describedBy={describedBy}
      readOnly={readonly}
      disabled={disabled}
    />
  );
}
