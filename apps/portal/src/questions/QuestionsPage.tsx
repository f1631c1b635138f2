import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Button, Card, TextField, useMessages } from '#ui/kit';
import { usePageTitle } from '../app/use-page-title.js';
import { readTrackingCode } from '../track/tracking-code.js';
import { questionMessages } from './messages.js';

/** A code leads to the question that its holder was asked. */
export function QuestionsPage() {
  const t = useMessages(questionMessages);
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  usePageTitle(t.title);
  const open = (event: FormEvent) => {
    event.preventDefault();
    const read = readTrackingCode(code);
    setEmpty(read === '');
    if (read !== '') navigate(`/questions/${encodeURIComponent(read)}`);
  };
  return (
    <div className="column page-body stack-loose">
      <h1>{t.title}</h1>
      <p className="lead">{t.intro}</p>
      <Card look="tint">
        <form className="stack" onSubmit={open} noValidate>
          <TextField
            label={t.code}
            error={isEmpty && t.codeEmpty}
            value={code}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            className="code-input"
            onChange={({ target }) => setCode(target.value)}
          />
          <Button type="submit" tone="primary">
            {t.open}
          </Button>
        </form>
      </Card>
    </div>
  );
}
