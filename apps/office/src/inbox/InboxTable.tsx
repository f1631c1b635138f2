import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { Ref } from 'react';
import { Icon, createMessages, useMessages } from '#ui/kit';
import type { InboxView } from './inbox-address.js';
import type { ColumnSort, columns } from './columns.js';
import { InboxRow } from './InboxRow.js';
import { inboxMessages } from './messages.js';
import type { SteadyRow } from './steady-rows.js';
import type { Selection } from './use-selection.js';

const messages = createMessages({
  th: {
    caption: (queue: string) => `เรื่องในคิว ${queue}`,
    sortBy: (column: string) => `เรียงตาม${column}`,
    all: 'เลือกทุกแถว',
  },
  en: {
    caption: (queue: string) => `Cases in ${queue}`,
    sortBy: (column: string) => `Sort by ${column}`,
    all: 'Select all rows',
  },
});

/** An order that the list can be asked for. */
type Sort = NonNullable<InboxView['sort']>;

interface HeadingProps {
  readonly column: (typeof columns)[number];
  /** The order that the list has, asked for or the queue's own. */
  readonly sort: string;
  readonly onSort: (sort: Sort) => void;
}

const ariaSort = (by: ColumnSort, sort: string) => {
  if (sort === `-${by}`) return 'descending';
  return sort === by ? 'ascending' : 'none';
};

/** The order that a heading asks for next. */
const nextSort = (by: ColumnSort, sort: string): Sort => {
  if (by === 'changed') return '-changed';
  return by === 'received' && sort !== '-received' ? '-received' : by;
};

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function Heading({ column: { id, sort: by }, sort, onSort }: HeadingProps) {
  const t = useMessages(messages);
  const name = useMessages(inboxMessages)[id];
  if (!by) return <th scope="col">{name}</th>;
  const order = ariaSort(by, sort);
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        className="sort-button"
        title={t.sortBy(name)}
        onClick={() => onSort(nextSort(by, sort))}
      >
        {name}
        <Icon of={arrows[order]} />
      </button>
    </th>
  );
}

interface InboxTableProps {
  readonly title: string;
  readonly rows: readonly SteadyRow[];
  readonly shown: typeof columns;
  /** The order that the list has, asked for or the queue's own. */
  readonly sort: string;
  readonly onSort: (sort: Sort) => void;
  readonly busy: boolean;
  readonly selection: Selection;
  readonly ref: Ref<HTMLTableElement>;
}

export function InboxTable({ title, rows, shown, sort, onSort, busy, selection, ref }: InboxTableProps) {
  const t = useMessages(messages);
  const names = useMessages(inboxMessages);
  return (
    <table className="inbox-table" aria-busy={busy} ref={ref}>
      <caption className="visually-hidden">{t.caption(title)}</caption>
      <thead>
        <tr>
          <th scope="col" className="tick-cell">
            <input
              type="checkbox"
              aria-label={t.all}
              checked={selection.ids.size > 0 && rows.every(({ item }) => selection.ids.has(item.id))}
              onChange={({ target }) => selection.set(target.checked ? rows.map(({ item }) => item.id) : [])}
            />
          </th>
          <th scope="col">{names.number}</th>
          {shown.map((column) => (
            <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <InboxRow key={row.item.id} row={row} shown={shown} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}
