import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queuesFor } from '#core/inbox';
import { Badge, ErrorState, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { Workload } from '#contracts/inbox';
import { useApi, usePageTitle, useUser } from '#ui/session';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    title: 'ภาระงาน',
    loading: 'กำลังโหลดภาระงาน',
    failed: 'ยังโหลดภาระงานไม่ได้',
    officers: 'เจ้าหน้าที่',
    divisions: 'ส่วนราชการ',
    name: 'ชื่อ',
    open: 'ถืออยู่',
    dueSoon: 'ใกล้ครบกำหนด',
    late: 'เกินกำหนด',
    waitingApplicant: 'รอผู้ยื่น',
    unassigned: 'ยังไม่มีผู้รับ',
    away: 'ลา',
    suggested: 'งานน้อยที่สุด',
    hint: 'งานน้อยอยู่บน เรื่องใหม่ควรไปที่คนแรกที่ไม่ได้ลา',
  },
  en: {
    title: 'Workload',
    loading: 'Loading the workload',
    failed: 'The workload can’t be loaded yet',
    officers: 'Officers',
    divisions: 'Divisions',
    name: 'Name',
    open: 'Open',
    dueSoon: 'Due soon',
    late: 'Late',
    waitingApplicant: 'With the applicant',
    unassigned: 'Unassigned',
    away: 'Away',
    suggested: 'Least loaded',
    hint: 'The least loaded come first; new work goes to the first who is not away.',
  },
});

const mostCounted = 1_000;
const counted = (count: number): string => (count > mostCounted ? '1,000+' : count.toLocaleString('en'));

const listOf = {
  open: 'my-division',
  dueSoon: 'due-soon',
  late: 'late',
  waitingApplicant: 'waiting-applicant',
  unassigned: 'unassigned',
} as const;

type Counts = Readonly<Partial<Record<keyof typeof listOf, number>>>;

interface CountProps {
  readonly of: keyof typeof listOf;
  readonly count: number;
  /** Whose cases: `assignee=…`, `division=…`. */
  readonly whose: string;
}

/** A count, and the way to the cases behind it for those who have the queue. */
function Count({ of, count, whose }: CountProps) {
  const user = useUser();
  const hasQueue = queuesFor(user).some(({ id }) => id === listOf[of]);
  const isAlarm = of === 'late' && count > 0;
  return (
    <td className="number" data-alarm={isAlarm || undefined}>
      {hasQueue && count > 0 ? (
        <Link href={`/?queue=${listOf[of]}&${whose}`}>{counted(count)}</Link>
      ) : (
        counted(count)
      )}
    </td>
  );
}

interface CountTableProps {
  readonly caption: string;
  readonly columns: readonly (keyof typeof listOf)[];
  readonly rows: readonly { readonly id: string; readonly name: ReactNode; readonly counts: Counts }[];
  /** Whose cases a row counts: `assignee`, `division`. */
  readonly by: string;
}

function CountTable({ caption, columns, rows, by }: CountTableProps) {
  const t = useMessages(messages);
  return (
    <PlainTable className="count-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, counts }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.map((column) => (
              <Count key={column} of={column} count={counts[column] ?? 0} whose={`${by}=${id}`} />
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

function Tables({ workload }: { readonly workload: Workload }) {
  const t = useMessages(messages);
  const text = useText();
  const nameOf = ({ id, name, away }: Workload['officers'][number]) => (
    <>
      {name} {away && <Badge tone="neutral">{t.away}</Badge>}
      {id === workload.suggested && <Badge tone="success">{t.suggested}</Badge>}
    </>
  );
  return (
    <>
      <CountTable
        caption={t.officers}
        columns={['open', 'dueSoon', 'late', 'waitingApplicant']}
        rows={workload.officers.map((one) => ({ id: one.id, name: nameOf(one), counts: one }))}
        by="assignee"
      />
      <CountTable
        caption={t.divisions}
        columns={['open', 'unassigned', 'late']}
        rows={workload.divisions.map((one) => ({ id: one.id, name: text(one.name), counts: one }))}
        by="division"
      />
    </>
  );
}

/** Who holds how much, for those who hand out work. */
export default function WorkloadPage() {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  usePageTitle(t.title);
  const workload = useQuery({
    queryKey: ['workload'],
    queryFn: ({ signal }) => client.get('/api/inbox/workload', { signal }),
    refetchInterval: 60_000,
  });
  return (
    <div className="page page-wide stack">
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
      </div>
      {workload.isPending && <Skeleton label={t.loading} lines={8} />}
      {workload.isError && !workload.data && (
        <ErrorState title={t.failed} onRetry={() => void workload.refetch()}>
          {isApiProblem(workload.error) && text(workload.error.text)}
        </ErrorState>
      )}
      {workload.data && <Tables workload={workload.data} />}
    </div>
  );
}
