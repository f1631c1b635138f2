import { useCallback, useState, type FormEvent } from 'react';
import { FileQuestion } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { bangkokDay } from '#core/thai';
import { isApiProblem, type Answer, type ApiProblem, type RouteAt } from '#ui/client';
import type { Submission } from '#ui/form';
import {
  Button,
  Card,
  Day,
  EmptyState,
  LinkButton,
  Notice,
  useAnnounce,
  useMessages,
  useText,
} from '#ui/kit';
import { api } from '../app/api.js';
import { Loaded } from '../app/Loaded.js';
import { trackingKey, useTracking } from '../app/data.js';
import { rememberFetched, useFetch } from '../app/use-fetch.js';
import { usePageTitle } from '../app/use-page-title.js';
import { WithCouncil } from '../apply/WithCouncil.js';
import { ServiceForm } from '../apply/form-room.js';
import { correctionKeyOf } from '../apply/draft-key.js';
import { PhoneProof, readLast4 } from './PhoneProof.js';
import { trackMessages } from './messages.js';

type Draft = Answer<RouteAt<'POST', '/api/tracking/:code/correction/open'>>;

interface Opened {
  readonly draft: Draft;
  readonly proof: { readonly phoneLast4?: string };
}

/** Asks for the proof where one is needed, then fetches the working copy. */
function OpenCorrection({
  code,
  needsPhone,
  onOpened,
}: {
  readonly code: string;
  readonly needsPhone: boolean;
  readonly onOpened: (opened: Opened) => void;
}) {
  const t = useMessages(trackMessages);
  const text = useText();
  const [phone, setPhone] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const proof = needsPhone ? { phoneLast4: readLast4(phone) } : {};
    const isShort = needsPhone && proof.phoneLast4?.length !== 4;
    setWrong(isShort);
    if (isShort) return;
    setBusy(true);
    try {
      onOpened({
        draft: await api.post('/api/tracking/:code/correction/open', { params: { code }, body: proof }),
        proof,
      });
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <div className="column">
      <Card>
        <form className="stack" noValidate onSubmit={(event) => void open(event)}>
          {problem && (
            <Notice tone="danger" role="alert">
              <p>{text(problem.text)}</p>
            </Notice>
          )}
          {needsPhone && <PhoneProof value={phone} wrong={wrong} onChange={setPhone} />}
          <Button type="submit" tone="primary" busy={busy}>
            {t.open}
          </Button>
        </form>
      </Card>
    </div>
  );
}

const useVersion = ({ service, version }: Draft) =>
  useFetch(`service ${service}@${version}`, () =>
    api.get('/api/services/:code/versions/:version', { params: { code: service, version } }),
  );

/** The form on its working copy, with everything the officer asked for marked. */
function CorrectionForm({
  code,
  opened: { draft, proof },
}: {
  readonly code: string;
  readonly opened: Opened;
}) {
  const t = useMessages(trackMessages);
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const service = useVersion(draft);
  const [initial] = useState(() => ({ answers: draft.answers, files: draft.attachments }));
  const send = useCallback(
    async ({ answers, attachments }: Submission) => {
      const body = { ...proof, expectedVersion: draft.caseVersion, answers, attachments };
      const tracking = await api.post('/api/tracking/:code/correction', { params: { code }, body });
      rememberFetched(trackingKey(code), tracking);
      announce(t.sent);
      navigate(`/track/${code}`, { replace: true, state: { done: t.sent } });
    },
    [code, draft.caseVersion, proof, announce, t, navigate],
  );
  return (
    <>
      <div className="column form-service">
        <Notice tone="warning" title={t.askedToFix}>
          <p className="reason">{draft.reason}</p>
          <ul>
            {draft.defects.map(({ pointer, message }) => (
              <li key={pointer + message}>{message}</li>
            ))}
          </ul>
          <p>
            {t.before}{' '}
            <strong>
              <Day value={bangkokDay(draft.dueAt)} />
            </strong>
          </p>
        </Notice>
      </div>
      <Loaded from={service}>
        {(data) => (
          <WithCouncil>
            {(council) => (
              <ServiceForm
                {...{ council, initial }}
                service={data}
                defects={draft.defects}
                draftKey={correctionKeyOf(code, draft.caseVersion)}
                submitLabel={t.sendBack}
                onSubmit={send}
              />
            )}
          </WithCouncil>
        )}
      </Loaded>
    </>
  );
}

/** Correcting a returned application: proof, form, send back. */
export function CorrectionPage({ code }: { readonly code: string }) {
  const t = useMessages(trackMessages);
  usePageTitle(t.correction);
  const tracking = useTracking(code);
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened) {
    return (
      <div className="page-body">
        <CorrectionForm code={code} opened={opened} />
      </div>
    );
  }
  return (
    <div className="page-body">
      <div className="column stack-loose">
        <h1>{t.correction}</h1>
      </div>
      <Loaded from={tracking}>
        {(data) =>
          data.actions.some(({ correction }) => correction) ? (
            <OpenCorrection code={code} needsPhone={data.needsPhone} onOpened={setOpened} />
          ) : (
            <EmptyState
              icon={FileQuestion}
              title={t.notOpen}
              action={
                <LinkButton component={Link} tone="primary" href={`/track/${code}`}>
                  {t.seeCase}
                </LinkButton>
              }
            >
              <p>{t.notOpenHelp}</p>
            </EmptyState>
          )
        }
      </Loaded>
    </div>
  );
}
