import { useState } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { useMessages } from '#ui/kit';
import { readTime } from '#core/thai';
import { pointerOf, useFields } from '../context/FieldsContext.js';
import { DateWidget } from '../widgets/DateWidget.js';
import { TimeInput } from './TimeInput.js';
import { dayMissing, timeMessages, timeMissing, timeUnreadable } from './time-messages.js';
import { useFilledIn } from '../widgets/use-filled-in.js';

interface Halves {
  readonly day: string | undefined;
  /** As typed. */
  readonly time: string;
}

const halvesOf = (value: unknown): Halves => {
  const [day, time = ''] = typeof value === 'string' ? value.split('T') : [];
  return { day: day || undefined, time };
};

const isHalves = (typed: unknown): typed is Halves =>
  typeof typed === 'object' && typed !== null && 'time' in typed;

/** What stands in the way of a whole answer; null where both are there, or neither. */
const missingIn = ({ day, time }: Halves) => {
  if (day === undefined) return time === '' ? null : dayMissing;
  if (time === '') return timeMissing;
  return readTime(time) === null ? timeUnreadable : null;
};

const joined = ({ day, time }: Halves): string | undefined => {
  const read = readTime(time);
  return day !== undefined && read !== null ? `${day}T${read}` : undefined;
};

/** A พ.ศ. day and a time of day; one without the other is no answer. */
export default function DateTimeWidget(props: WidgetProps) {
  const { id, value, onChange, disabled, readonly, rawErrors } = props;
  const t = useMessages(timeMessages);
  const { unfinished } = useFields();
  const pointer = pointerOf(id);
  const [halves, setHalves] = useState<Halves>(() => {
    const typed = unfinished.get(pointer)?.typed;
    return isHalves(typed) ? typed : halvesOf(value);
  });
  useFilledIn(value, joined(halves), (filled) => setHalves(halvesOf(filled)));
  const change = (part: Partial<Halves>) => {
    const next = { ...halves, ...part };
    setHalves(next);
    const message = missingIn(next);
    if (message !== dayMissing || part.time !== undefined)
      unfinished.set(pointer, message && { typed: next, message });
    const answer = joined(next);
    if (answer !== value) onChange(answer);
  };
  const timeId = `${id}--time`;
  return (
    <div className="date-time">
      <DateWidget {...props} value={halves.day} onChange={(day: string | undefined) => change({ day })} />
      <div className="date-part">
        <label htmlFor={timeId}>{t.time}</label>
        <TimeInput
          id={timeId}
          shown={readTime(halves.time) ?? halves.time}
          onTyped={(time) => change({ time: time.trim() })}
          aria-invalid={rawErrors?.length ? true : undefined}
          readOnly={readonly}
          disabled={disabled}
        />
      </div>
    </div>
  );
}
