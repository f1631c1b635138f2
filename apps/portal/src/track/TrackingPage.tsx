import { useRef, useState } from 'react';
import { Mail, PencilLine, RotateCw } from 'lucide-react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import {
  Button,
  Card,
  Day,
  Disclosure,
  Icon,
  LinkButton,
  Moment,
  Notice,
  useLanguage,
  useMessages,
  useText,
} from '#ui/kit';
import { bangkokDay } from '#core/thai';
import { Loaded } from '../app/Loaded.js';
import { Missing } from '../app/Missing.js';
import { trackingKey, useTracking, type Tracking } from '../app/data.js';
import { appMessages } from '../app/messages.js';
import { rememberFetched } from '../app/use-fetch.js';
import { usePageTitle } from '../app/use-page-title.js';
import { CasePapers } from '../papers/CasePapers.js';
import { ActionDialog } from './ActionDialog.js';
import { Ended } from './Ended.js';
import { Messages } from './Messages.js';
import { Timeline } from './Timeline.js';
import { trackMessages } from './messages.js';
import { stepWords } from './public-steps.js';

interface CaseProps {
  readonly code: string;
  readonly tracking: Tracking;
  readonly onChanged: () => void;
}

interface CameFrom {
  readonly done?: string;
}

/** What the reader has just done, when they come from doing it. */
function JustDone() {
  const done = useHistoryState<CameFrom | null>()?.done;
  return done ? <Notice tone="success" title={done} /> : null;
}

/** What is waited for and by when, with the way to do it. */
function YourTurn({ code, tracking }: Omit<CaseProps, 'onChanged'>) {
  const t = useMessages(trackMessages);
  const waiting = tracking.waitingForApplicant;
  if (!waiting) return null;
  const canCorrect = tracking.actions.some(({ correction }) => correction);
  return (
    <Notice tone="warning" title={t.yourTurn}>
      <p className="reason">{waiting.reason}</p>
      <p>
        {t.before}{' '}
        <strong>
          <Day value={bangkokDay(waiting.dueAt)} />
        </strong>
      </p>
      {canCorrect && (
        <LinkButton
          component={Link}
          tone="primary"
          icon={<Icon of={PencilLine} />}
          href={`/track/${code}/correct`}
        >
          {t.correct}
        </LinkButton>
      )}
    </Notice>
  );
}

function YourActions({ code, tracking, onChanged }: CaseProps) {
  const t = useMessages(trackMessages);
  const text = useText();
  const [open, setOpen] = useState<string | null>(null);
  const actions = tracking.actions.filter(({ correction }) => !correction);
  const chosen = actions.find(({ id }) => id === open);
  if (actions.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t.youCan}</h2>
      <div className="cluster">
        {actions.map(({ id, title }) => (
          <Button key={id} onClick={() => setOpen(id)}>
            {text(title)}
          </Button>
        ))}
      </div>
      {chosen && (
        <ActionDialog
          code={code}
          action={chosen}
          needsPhone={tracking.needsPhone}
          onClose={() => setOpen(null)}
          onDone={(next) => {
            rememberFetched(trackingKey(code), next);
            setOpen(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}

function History({ tracking }: { readonly tracking: Tracking }) {
  const t = useMessages(trackMessages);
  const text = useText();
  return (
    <Disclosure summary={t.history}>
      <ol className="plain-list stack">
        {tracking.history.map(({ at, label, reason }) => (
          <li key={at + label.th}>
            <strong>{text(label)}</strong>
            <br />
            <span className="soft small">
              <Moment value={at} />
            </span>
            {reason && <p className="reason">{reason}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Case({ code, tracking, onChanged }: CaseProps) {
  const t = useMessages(trackMessages);
  const text = useText();
  const { language } = useLanguage();
  const messagesHeading = useRef<HTMLHeadingElement>(null);
  usePageTitle(t.caseOf(tracking.receiptNumber));
  const status =
    language === 'th' ? tracking.publicStatus : (stepWords(tracking.step, t) ?? tracking.publicStatus);
  return (
    <div className="stack-loose">
      <header className="stack-tight">
        <p className="soft">{t.caseOf(tracking.receiptNumber)}</p>
        <h1>{text(tracking.serviceTitle)}</h1>
      </header>
      <JustDone />
      <YourTurn code={code} tracking={tracking} />
      <Ended tracking={tracking} />
      {tracking.messages.unread > 0 && (
        <Notice tone="info" title={t.newMessage(tracking.messages.unread)}>
          <Button tone="primary" icon={<Icon of={Mail} />} onClick={() => messagesHeading.current?.focus()}>
            {t.readMessages}
          </Button>
        </Notice>
      )}
      <Card className="stack">
        <h2>{t.steps}</h2>
        <p className="case-status">
          <span className="soft">{t.status}</span> <strong>{status}</strong>
        </p>
        <Timeline tracking={tracking} />
        <dl className="case-dates">
          <div>
            <dt>{t.received}</dt>
            <dd>
              <Moment value={tracking.receivedAt} />
            </dd>
          </div>
          {tracking.dueDay && (
            <div>
              <dt>{t.due}</dt>
              <dd>
                <Day value={tracking.dueDay} />
              </dd>
            </div>
          )}
        </dl>
      </Card>
      <CasePapers {...{ code, tracking }} />
      <YourActions {...{ code, tracking, onChanged }} />
      <Messages {...{ code, tracking }} onRead={onChanged} headingRef={messagesHeading} />
      <History tracking={tracking} />
      <div className="cluster no-print">
        <Button icon={<Icon of={RotateCw} />} onClick={onChanged}>
          {t.refresh}
        </Button>
      </div>
    </div>
  );
}

/** A case as its applicant sees it: no personal data, everything that matters. */
export function TrackingPage({ code }: { readonly code: string }) {
  const t = useMessages(appMessages);
  const tracking = useTracking(code);
  return (
    <div className="column page-body">
      <Loaded
        from={tracking}
        lines={7}
        level={1}
        missing={
          <Missing
            title={t.caseGone}
            help={t.caseGoneHelp}
            action={
              <LinkButton component={Link} tone="primary" href="/track">
                {t.tryCode}
              </LinkButton>
            }
          />
        }
      >
        {(data) => <Case code={code} tracking={data} onChanged={tracking.retry} />}
      </Loaded>
    </div>
  );
}
