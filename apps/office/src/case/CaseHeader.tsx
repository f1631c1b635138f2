import { useEffect, useRef } from 'react';
import { ArrowLeft, Printer } from 'lucide-react';
import { Link } from 'wouter';
import { DueBadge, FlagBadge, PhaseBadge } from '#ui/case';
import { Icon, Moment, createMessages, useMessages, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';
import { inboxAddress } from '../inbox/use-return.js';
import { useCouncil } from '#ui/session';

const messages = createMessages({
  th: {
    back: 'กล่องงาน',
    applicant: 'ผู้ยื่น',
    assignee: 'ผู้รับผิดชอบ',
    nobody: 'ยังไม่มีผู้รับ',
    division: 'ส่วนงาน',
    received: 'ยื่นเมื่อ',
    counted: 'นับเป็นวันที่รับ',
    public: 'ประชาชนเห็นว่า',
    tracking: 'รหัสติดตาม',
    clocks: 'กำหนดเวลา',
    print: 'พิมพ์เรื่องทั้งหมด',
    channel: 'ช่องทาง',
    counter: 'ยื่นที่เคาน์เตอร์',
    online: 'ยื่นออนไลน์',
  },
  en: {
    back: 'Inbox',
    applicant: 'Applicant',
    assignee: 'Officer',
    nobody: 'Nobody yet',
    division: 'Division',
    received: 'Filed',
    counted: 'Counts as received',
    public: 'Citizens see',
    tracking: 'Tracking code',
    clocks: 'Time limits',
    print: 'Print the case',
    channel: 'Channel',
    counter: 'At the counter',
    online: 'Online',
  },
});

function Facts({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const division = useCouncil()?.divisions.find(({ id }) => id === view.division);
  return (
    <dl className="case-facts">
      <div>
        <dt>{t.applicant}</dt>
        <dd>{view.applicant}</dd>
      </div>
      <div>
        <dt>{t.assignee}</dt>
        <dd>{view.assignee?.name ?? t.nobody}</dd>
      </div>
      {division && (
        <div>
          <dt>{t.division}</dt>
          <dd>{text(division.name)}</dd>
        </div>
      )}
      <div>
        <dt>{t.received}</dt>
        <dd>
          <Moment value={view.receivedAt} />
        </dd>
      </div>
      {view.effectiveReceivedAt !== view.receivedAt && (
        <div>
          <dt>{t.counted}</dt>
          <dd>
            <Moment value={view.effectiveReceivedAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t.channel}</dt>
        <dd>{view.channel === 'counter' ? t.counter : t.online}</dd>
      </div>
      <div>
        <dt>{t.public}</dt>
        <dd>{text(view.publicTitle)}</dd>
      </div>
      {view.trackingCode && (
        <div>
          <dt>{t.tracking}</dt>
          <dd>{view.trackingCode}</dd>
        </div>
      )}
    </dl>
  );
}

function Clocks({ clocks }: Pick<CaseView, 'clocks'>) {
  const t = useMessages(messages);
  const text = useText();
  const open = clocks.filter(({ state }) => state !== 'stopped');
  if (open.length === 0) return null;
  return (
    <ul className="case-clocks plain-list" aria-label={t.clocks}>
      {open.map((clock) => (
        <li key={clock.id}>
          <span className="soft">{text(clock.title)}</span> <DueBadge due={clock} />
        </li>
      ))}
    </ul>
  );
}

/** Number, service, where it stands, and by when. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="case-head">
      <div className="case-ways">
        <Link href={inboxAddress()} className="case-back" aria-keyshortcuts="u">
          <Icon of={ArrowLeft} />
          {t.back}
        </Link>
        {!view.masked && (
          <Link href={`/cases/${view.id}/print`} className="case-back">
            <Icon of={Printer} />
            {t.print}
          </Link>
        )}
      </div>
      <h1 ref={heading} tabIndex={-1}>
        <span className="nowrap">{view.receiptNumber}</span> {text(view.serviceTitle)}
      </h1>
      <div className="cluster">
        <PhaseBadge phase={view.phase}>{text(view.stateTitle)}</PhaseBadge>
        {view.flags.map((flag) => (
          <FlagBadge key={flag.id} flag={flag} />
        ))}
        <Clocks clocks={view.clocks} />
      </div>
      <Facts view={view} />
    </div>
  );
}
