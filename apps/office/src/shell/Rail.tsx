import { Banknote, CalendarOff, ChartNoAxesColumn, FilePlus2, Mail, Settings } from 'lucide-react';
import { Link, useRoute, useSearchParams } from 'wouter';
import { officeReach } from '#core/access';
import { Icon, createMessages, useMessages, useText, type IconComponent } from '#ui/kit';
import { queueIcon } from './queue-icons.js';
import { Emblem, UserBox, useCouncilName, useUser } from '#ui/session';
import { ViewLinks } from './ViewLinks.js';
import { useQueues } from './use-queues.js';

const messages = createMessages({
  th: {
    office: 'สำนักงาน',
    queues: 'กล่องงาน',
    mail: 'จดหมายที่ระบบส่ง',
    organisation: 'องค์กรและเจ้าหน้าที่',
    absences: 'วันลาและผู้ทำงานแทน',
    workload: 'ภาระงาน',
    payments: 'รับจ่ายเงินประจำวัน',
    counter: 'รับเรื่องที่เคาน์เตอร์',
    cases: (count: string) => `${count} เรื่อง`,
  },
  en: {
    office: 'Office',
    queues: 'Queues',
    mail: 'Messages sent',
    organisation: 'Organisation',
    absences: 'Absences',
    workload: 'Workload',
    payments: 'Money of the day',
    counter: 'File at the counter',
    cases: (count: string) => `${count} cases`,
  },
});

const counted = 1000;

/** «1,000+» when the server stopped counting. */
const countWords = (count: number): string => (count > counted ? '1,000+' : count.toLocaleString('en'));

function QueueLinks() {
  const t = useMessages(messages);
  const text = useText();
  const [onInbox] = useRoute('/');
  const [search] = useSearchParams();
  const current = onInbox ? search.get('queue') : null;
  const inView = search.has('view');
  const data = useQueues(current === null);
  return (
    <ul className="plain-list rail-list">
      {data?.queues.map((queue) => {
        const count = data.counts[queue.id] ?? 0;
        return (
          <li key={queue.id}>
            <Link
              href={`/?queue=${encodeURIComponent(queue.id)}`}
              className="rail-link"
              aria-current={current === queue.id && !inView ? 'page' : undefined}
            >
              <Icon of={queueIcon(queue.id)} />
              <span className="rail-name">{text(queue.title)}</span>
              <span
                className="rail-count"
                data-empty={count === 0 || undefined}
                data-alarm={queue.id === 'late' || undefined}
              >
                <span aria-hidden="true">{countWords(count)}</span>
                <span className="visually-hidden">{t.cases(countWords(count))}</span>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

interface ToolLinkProps {
  readonly to: string;
  readonly icon: IconComponent;
  readonly children: string;
}

function ToolLink({ to, icon, children }: ToolLinkProps) {
  const [isHere] = useRoute(`${to}/*?`);
  return (
    <li>
      <Link href={to} className="rail-link" aria-current={isHere ? 'page' : undefined}>
        <Icon of={icon} />
        <span className="rail-name">{children}</span>
      </Link>
    </li>
  );
}

/** Left rail: where one is, the queues with their counts, who is signed in. */
export function Rail() {
  const t = useMessages(messages);
  const council = useCouncilName();
  const user = useUser();
  const isAdmin = user.roles.includes('admin');
  return (
    <header className="rail">
      <Link href="/" className="rail-brand">
        <Emblem size={32} />
        <span>
          <strong>Sala · {t.office}</strong>
          <span className="rail-council" title={council}>
            {council}
          </span>
        </span>
      </Link>
      <nav className="rail-nav" aria-label={t.queues}>
        <QueueLinks />
        <ViewLinks />
        <ul className="plain-list rail-list rail-tools">
          <ToolLink to="/counter" icon={FilePlus2}>
            {t.counter}
          </ToolLink>
          {officeReach(user, 'workload') !== 'none' && (
            <ToolLink to="/workload" icon={ChartNoAxesColumn}>
              {t.workload}
            </ToolLink>
          )}
          {officeReach(user, 'payments') !== 'none' && (
            <ToolLink to="/payments" icon={Banknote}>
              {t.payments}
            </ToolLink>
          )}
          <ToolLink to="/mail" icon={Mail}>
            {t.mail}
          </ToolLink>
          <ToolLink to="/organisation" icon={isAdmin ? Settings : CalendarOff}>
            {isAdmin ? t.organisation : t.absences}
          </ToolLink>
        </ul>
      </nav>
      <UserBox />
    </header>
  );
}
