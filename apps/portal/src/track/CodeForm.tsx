import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button, Card, TextField } from '#ui/kit';
import { readTrackingCode } from './tracking-code.js';

interface CodeFormProps {
  /** Heading of the form, where the page has another one. */
  readonly title?: string | undefined;
  readonly label: string;
  /** Said when nothing was typed. */
  readonly empty: string;
  readonly act: string;
  readonly isMain: boolean;
  readonly addressOf: (code: string) => string;
}

/** A code that somebody was given leads to its page. */
export function CodeForm({ title, label, empty, act, isMain, addressOf }: CodeFormProps) {
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const read = readTrackingCode(code);
    setEmpty(read === '');
    if (read !== '') navigate(addressOf(encodeURIComponent(read)));
  };
  return (
    <Card look="tint">
      <form className="stack" onSubmit={open} noValidate>
        {title !== undefined && <h2>{title}</h2>}
        <TextField
          label={label}
          error={isEmpty && empty}
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          className="code-input"
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" tone={isMain ? 'primary' : undefined}>
          {act}
        </Button>
      </form>
    </Card>
  );
}
