import { useState, type KeyboardEvent } from 'react';
import { TextAreaField, TextField } from '#ui/kit';

interface CommitFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string;
  /** Says what is wrong with a text, or takes it; empty when it was taken. */
  readonly onCommit: (value: string) => string | undefined;
  readonly long?: boolean;
  readonly optional?: boolean;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly lang?: string;
}

/** A text that is taken when one leaves it or presses Enter; what can’t be taken stays, with the reason beside it. */
export function CommitField({
  label,
  help,
  value,
  onCommit,
  long,
  optional,
  inputMode,
  lang,
}: CommitFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | undefined>();
  const commit = () => {
    if (typed === null || typed === value) return setTyped(null);
    const problem = onCommit(typed.trim());
    setRefusal(problem);
    if (problem === undefined) setTyped(null);
  };
  const shared = {
    label,
    help,
    lang,
    optional,
    error: refusal,
    value: typed ?? value,
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !long) commit();
      if (event.key === 'Escape') {
        setTyped(null);
        setRefusal(undefined);
      }
    },
  };
  return long ? (
    <TextAreaField {...shared} rows={3} onChange={(event) => setTyped(event.target.value)} />
  ) : (
    <TextField {...shared} inputMode={inputMode} onChange={(event) => setTyped(event.target.value)} />
  );
}
