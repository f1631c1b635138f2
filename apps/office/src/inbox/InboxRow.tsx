import { Link, useLocation } from 'wouter';
import { FlagBadge } from '#ui/case';
import { classNames, useMessages, useText } from '#ui/kit';
import { useUser } from '#ui/session';
import type { columns } from './columns.js';
import { inboxMessages } from './messages.js';
import type { SteadyRow } from './steady-rows.js';

interface RowProps {
  readonly row: SteadyRow;
  readonly shown: typeof columns;
}

/** One case: the number is its link, the row opens it too for a mouse. */
export function InboxRow({ row: { item, gone }, shown }: RowProps) {
  const t = useMessages(inboxMessages);
  const words = { t, text: useText(), userId: useUser().id };
  const [, go] = useLocation();
  const address = `/cases/${item.id}`;
  return (
    <tr
      className={classNames('inbox-row', item.unread && 'inbox-row-unread', gone && 'inbox-row-gone')}
      onClick={(event) => {
        if (!(event.target as Element).closest('a') && !window.getSelection()?.toString()) go(address);
      }}
    >
      <th scope="row">
        <span className="unread-dot" aria-hidden="true" />
        <Link href={address} data-case={item.id}>
          {item.receiptNumber}
          {item.unread && <span className="visually-hidden"> {t.unread}</span>}
        </Link>
      </th>
      {shown.map((column) => (
        <td key={column.id} data-column={column.id}>
          {column.cell(item, words)}
          {column.id === 'service' && item.flags.map((flag) => <FlagBadge key={flag.id} flag={flag} />)}
          {column.id === 'state' && gone && <span className="inbox-gone small">{t.gone}</span>}
        </td>
      ))}
    </tr>
  );
}
