import { useState, type FormEvent } from 'react';
import { BadgeCheck, Search } from 'lucide-react';
import { useLocation } from 'wouter';
import { addressOf } from '#ui/client';
import { Badge, Button, Card, Day, Icon, LinkButton, Notice, TextField, useMessages, useText } from '#ui/kit';
import type { Verification } from '#contracts/documents';
import { Loaded } from '../app/Loaded.js';
import { usePageTitle } from '../app/use-page-title.js';
import { useVerification } from './data.js';
import { paperMessages, statusTone } from './messages.js';

function CodeForm({ code }: { readonly code: string }) {
  const t = useMessages(paperMessages);
  const [, go] = useLocation();
  const [typed, setTyped] = useState(code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') go(`/verify/${encodeURIComponent(typed.trim())}`);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        label={t.code}
        help={t.codeHelp}
        value={typed}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button tone="primary" type="submit" icon={<Icon of={Search} />}>
        {t.check}
      </Button>
    </form>
  );
}

function Found({ code, found }: { readonly code: string; readonly found: Verification }) {
  const t = useMessages(paperMessages);
  const text = useText();
  return (
    <Card className="stack">
      <div className="receipt-head">
        <Icon of={BadgeCheck} />
        <h2>{t.genuine}</h2>
      </div>
      <dl className="verified">
        <dt>{t.status}</dt>
        <dd>
          <Badge tone={statusTone(found.status)}>{t.statusOf(found.status)}</Badge>
        </dd>
        <dt>{t.kind}</dt>
        <dd>{text(found.title)}</dd>
        {found.number && (
          <>
            <dt>{t.number}</dt>
            <dd>{found.number}</dd>
          </>
        )}
        <dt>{t.day}</dt>
        <dd>
          <Day value={found.day} />
        </dd>
        {found.validUntil && (
          <>
            <dt>{t.until}</dt>
            <dd>
              <Day value={found.validUntil} />
            </dd>
          </>
        )}
        {found.revokedOn && (
          <>
            <dt>{t.revokedOn}</dt>
            <dd>
              <Day value={found.revokedOn} />
            </dd>
          </>
        )}
        <dt>{t.issuer}</dt>
        <dd>{text(found.council)}</dd>
      </dl>
      <p className="soft">{t.compare}</p>
      {found.open && (
        <LinkButton href={addressOf('/api/verify/:code/file', { params: { code } })}>
          {t.openPublic}
        </LinkButton>
      )}
    </Card>
  );
}

function Answer({ code }: { readonly code: string }) {
  const t = useMessages(paperMessages);
  const verification = useVerification(code);
  return (
    <Loaded
      from={verification}
      missing={
        <Notice tone="warning" role="alert" title={t.unknown}>
          <p>{t.unknownHelp}</p>
        </Notice>
      }
    >
      {(found) => <Found code={code} found={found} />}
    </Loaded>
  );
}

/** Whether a paper is genuine: for anyone who holds it, without a name. */
export function VerifyPage({ code = '' }: { readonly code?: string }) {
  const t = useMessages(paperMessages);
  usePageTitle(t.verify);
  return (
    <div className="column page-body stack-loose">
      <h1>{t.verify}</h1>
      {code !== '' && <Answer code={code} />}
      <p className="lead">{t.verifyIntro}</p>
      <CodeForm key={code} code={code} />
    </div>
  );
}
