import { useMemo, type RefObject } from 'react';
import { SearchX } from 'lucide-react';
import { Button, EmptyState, ErrorState, Skeleton, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { QueueInfo } from '#contracts/inbox';
import type { columns } from './columns.js';
import { BulkBar } from '../bulk/BulkBar.js';
import { isNarrowed, noFilters, type InboxView } from './inbox-address.js';
import { InboxTable } from './InboxTable.js';
import { ListNotices } from './ListNotices.js';
import { MoreRows } from './MoreRows.js';
import { useInbox } from './use-inbox.js';
import { useReturn } from './use-return.js';
import type { Selection } from './use-selection.js';

const messages = createMessages({
  th: {
    loading: 'กำลังโหลดเรื่อง',
    failed: 'ยังโหลดเรื่องไม่ได้',
    nothing: 'ไม่มีเรื่องในคิวนี้',
    notFound: 'ไม่พบเรื่องที่ตรงกับที่ค้นหา',
    tryWider: 'ลองค้นด้วยเลขรับ ชื่อ หรือโทรศัพท์ หรือล้างตัวกรอง',
    clear: 'ล้างตัวกรอง',
    region: 'รายการเรื่อง',
  },
  en: {
    loading: 'Loading cases',
    failed: 'The cases can’t be loaded yet',
    nothing: 'No case in this queue',
    notFound: 'No case matches',
    tryWider: 'Search by number, name or phone, or clear the filters.',
    clear: 'Clear filters',
    region: 'Cases',
  },
});

interface InboxListProps {
  readonly view: InboxView;
  readonly change: (view: InboxView) => void;
  readonly queue: QueueInfo | undefined;
  readonly shown: typeof columns;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly selection: Selection;
}

function NothingHere({ view, change, queue }: Pick<InboxListProps, 'view' | 'change' | 'queue'>) {
  const t = useMessages(messages);
  const text = useText();
  if (!isNarrowed(view)) return <EmptyState title={t.nothing}>{queue && text(queue.empty)}</EmptyState>;
  return (
    <EmptyState
      icon={SearchX}
      title={t.notFound}
      action={<Button onClick={() => change(noFilters)}>{t.clear}</Button>}
    >
      {t.tryWider}
    </EmptyState>
  );
}

/** The table, or what stands in its place while there is none. */
export function InboxList({ view, change, queue, shown, table, selection }: InboxListProps) {
  const t = useMessages(messages);
  const text = useText();
  const { rows, arrivals, settle, query, isPlaceholderData } = useInbox(view);
  const items = useMemo(() => rows.map(({ item }) => item), [rows]);
  useReturn(table, rows.length > 0);
  if (query.isPending) return <Skeleton label={t.loading} lines={12} />;
  if (query.isError && !query.data) {
    return (
      <ErrorState title={t.failed} onRetry={() => void query.refetch()}>
        {isApiProblem(query.error) && text(query.error.text)}
      </ErrorState>
    );
  }
  return (
    <>
      <ListNotices
        arrivals={arrivals}
        settle={settle}
        problem={query.error}
        updatedAt={query.dataUpdatedAt}
      />
      {rows.length === 0 ? (
        <NothingHere view={view} change={change} queue={queue} />
      ) : (
        <>
          <section className="inbox-scroll" aria-label={t.region} tabIndex={-1}>
            <InboxTable
              ref={table}
              title={queue ? text(queue.title) : ''}
              rows={rows}
              shown={shown}
              sort={view.sort ?? queue?.sort ?? ''}
              onSort={(sort) => change({ sort })}
              busy={isPlaceholderData}
              selection={selection}
            />
            <MoreRows query={query} count={rows.length} />
          </section>
          <BulkBar view={view} items={items} selection={selection} />
        </>
      )}
    </>
  );
}
