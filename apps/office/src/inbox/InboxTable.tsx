import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { Ref } from 'react';
import { Icon, createMessages, useMessages } from '#ui/kit';
import type { InboxView } from './inbox-address.js';
import type { columns } from './columns.js';
import { InboxRow } from './InboxRow.js';
import { inboxMessages } from './messages.js';
import type { SteadyRow } from './steady-rows.js';

const messages = createMessages({
  th: { caption: (queue: string) => `เรื่องในคิว ${queue}`, sortBy: (column: string) => `เรียงตาม${column}` },
  en: { caption: (queue: string) => `Cases in ${queue}`, sortBy: (column: string) => `Sort by ${column}` },
});

/** An order that the list can be asked for. */
type Sort = NonNullable<InboxView['sort']>;

interface HeadingProps {
  readonly column: (typeof columns)[number];
  /** The order that the list has, asked for or the queue's own. */
  readonly sort: string;
  readonly onSort: (sort: Sort) => void;
}

const ariaSort = (by: 'received' | 'due', sort: string) => {
  if (sort === `-${by}`) return 'descending';
  return sort === by ? 'ascending' : 'none';
};

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function Heading({ column: { id, sort: by }, sort, onSort }: HeadingProps) {
  const t = useMessages(messages);
  const name = useMessages(inboxMessages)[id];
  if (!by) return <th scope="col">{name}</th>;
  const order = ariaSort(by, sort);
  const next = by === 'received' && sort !== '-received' ? '-received' : by;
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="sort-button" title={t.sortBy(name)} onClick={() => onSort(next)}>
        {name}
        <Icon of={arrows[order]} />
      </button>
    </th>
  );
}

export interface InboxTableProps {
  readonly title: string;
  readonly rows: readonly SteadyRow[];
  readonly shown: typeof columns;
  /** The order that the list has, asked for or the queue's own. */
  readonly sort: string;
  readonly onSort: (sort: Sort) => void;
  readonly busy: boolean;
  readonly ref: Ref<HTMLTableElement>;
}

export function InboxTable({ title, rows, shown, sort, onSort, busy, ref }: InboxTableProps) {
  const t = useMessages(messages);
  const names = useMessages(inboxMessages);
  return (
    <table className="inbox-table" aria-busy={busy} ref={ref}>
      <caption className="visually-hidden">{t.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{names.number}</th>
          {shown.map((column) => (
            <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <InboxRow key={row.item.id} row={row} shown={shown} />
        ))}
      </tbody>
    </table>
  );
}
