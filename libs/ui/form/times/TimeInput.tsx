import type { ComponentProps } from 'react';
import { useMessages } from '#ui/kit';
import { useTyped } from '../widgets/use-typed.js';
import { timeMessages } from './time-messages.js';

interface TimeInputProps extends Pick<
  ComponentProps<'input'>,
  'aria-invalid' | 'aria-required' | 'disabled' | 'readOnly'
> {
  readonly id: string;
  /** What stands in it: a time, or what was typed instead. */
  readonly shown: string;
  readonly onTyped: (typed: string) => void;
  readonly describedBy?: string | undefined;
}

/** A time of day typed as text: no wheel to turn, Thai digits and dots are fine. */
export function TimeInput({ id, shown, onTyped, describedBy, ...rest }: TimeInputProps) {
  const t = useMessages(timeMessages);
  const typed = useTyped(shown, onTyped);
  const exampleId = `${id}--example`;
  return (
    <span className="number-with-unit">
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        {...rest}
        {...typed}
        id={id}
        className="input time-input"
        maxLength={12}
        aria-describedby={[describedBy, exampleId].filter(Boolean).join(' ')}
      />
      {t.unit && <span>{t.unit}</span>}
      <span className="soft small" id={exampleId}>
        {t.example}
      </span>
    </span>
  );
}
