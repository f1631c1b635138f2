import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button, Card, TextField, useMessages } from '#ui/kit';
import { readTrackingCode } from '../track/tracking-code.js';
import { homeMessages } from './messages.js';

/** A tracking code leads to its case. On a page of its own it has the main button. */
export function TrackBox({ isMain = false }: { readonly isMain?: boolean }) {
  const t = useMessages(homeMessages);
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const read = readTrackingCode(code);
    setEmpty(read === '');
    if (read !== '') navigate(`/track/${encodeURIComponent(read)}`);
  };
  return (
    <Card look="tint">
      <form className="stack" onSubmit={look} noValidate>
        {!isMain && <h2>{t.track}</h2>}
        <TextField
          label={t.trackHelp}
          error={isEmpty && t.trackEmpty}
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          className="code-input"
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" tone={isMain ? 'primary' : undefined}>
          {t.trackButton}
        </Button>
      </form>
    </Card>
  );
}
