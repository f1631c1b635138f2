import type { ReactNode } from 'react';
import { ArrowRight } from 'lucide-react';
import { Icon, Moment, createMessages, useMessages, useText } from '#ui/kit';
import type { TimelineEntry } from '#contracts/cases';
import { elapsedMessages, elapsedWords } from './elapsed.js';
import { eventIcon } from './event-look.js';

const messages = createMessages({
  th: {
    label: 'ประวัติของเรื่อง ล่าสุดอยู่บนสุด',
    applicant: 'ผู้ยื่น',
    system: 'ระบบ',
    later: (time: string) => `ผ่านไป ${time}`,
    officer: 'เจ้าหน้าที่',
    files: (names: string) => `แนบ ${names}`,
  },
  en: {
    label: 'History of the case, newest first',
    applicant: 'Applicant',
    system: 'System',
    later: (time: string) => `after ${time}`,
    officer: 'Officer',
    files: (names: string) => `Attached: ${names}`,
  },
});

type ActorKind = 'applicant' | 'system' | 'officer';

const isActorKind = (kind: string): kind is ActorKind => kind === 'applicant' || kind === 'system';

function Entry({ entry, details }: { readonly entry: TimelineEntry; readonly details?: ReactNode }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <>
      <span className="event-marker">
        <Icon of={eventIcon(entry.type)} />
      </span>
      <div className="stack-tight">
        <p className="event-title">
          <strong>{text(entry.title)}</strong>
          {entry.state && (
            <span className="event-state">
              <Icon of={ArrowRight} /> {text(entry.state)}
            </span>
          )}
        </p>
        <p className="small soft">
          {entry.actor ?? t[isActorKind(entry.actorKind) ? entry.actorKind : 'officer']} ·{' '}
          <Moment value={entry.at} />
        </p>
        {entry.note && <blockquote className="event-note">{entry.note}</blockquote>}
        {entry.files && entry.files.length > 0 && (
          <p className="small">{t.files(entry.files.map(({ name }) => name).join(', '))}</p>
        )}
        {details}
      </div>
    </>
  );
}

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** What an action's own form was answered with. */
  readonly details?: (entry: TimelineEntry) => ReactNode;
}

/** What happened to a case, newest first, with how long it rested in between. */
export function Timeline({ entries, details }: TimelineProps) {
  const t = useMessages(messages);
  const elapsed = useMessages(elapsedMessages);
  const newestFirst = entries.toReversed();
  return (
    <ol className="timeline plain-list" aria-label={t.label}>
      {newestFirst.map((entry, index) => {
        const before = newestFirst[index + 1];
        return (
          <li key={entry.seq} className="event" data-type={entry.type}>
            <Entry entry={entry} details={details?.(entry)} />
            {before && (
              <p className="event-gap small soft">{t.later(elapsedWords(before.at, entry.at, elapsed))}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
