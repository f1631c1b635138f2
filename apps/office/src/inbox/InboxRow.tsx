import { AtSign, MessageCircleQuestion } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { FlagBadge } from '#ui/case';
import { Icon, classNames, useMessages, useText, type IconComponent } from '#ui/kit';
import { useCouncil, useUser } from '#ui/session';
import type { columns } from './columns.js';
import { inboxMessages } from './messages.js';
import type { SteadyRow } from './steady-rows.js';
import type { Selection } from './use-selection.js';

interface RowProps {
  readonly row: SteadyRow;
  readonly shown: typeof columns;
  readonly selection: Selection;
}

function Mark({ icon, words }: { readonly icon: IconComponent; readonly words: string }) {
  return (
    <span className="row-mark" title={words}>
      <Icon of={icon} />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** One case: the number is its link, the row opens it too for a mouse. */
export function InboxRow({ row: { item, gone }, shown, selection }: RowProps) {
  const t = useMessages(inboxMessages);
  const text = useText();
  const divisions = useCouncil()?.divisions;
  const divisionName = (id: string): string => {
    const found = divisions?.find((division) => division.id === id);
    return found ? text(found.name) : id;
  };
  const words = { t, text, userId: useUser().id, divisionName };
  const [, go] = useLocation();
  const address = `/cases/${item.id}`;
  return (
    <tr
      className={classNames(
        'inbox-row',
        item.unread && 'inbox-row-unread',
        gone && 'inbox-row-gone',
        selection.ids.has(item.id) && 'inbox-row-chosen',
      )}
      onClick={(event) => {
        if (!(event.target as Element).closest('a, .tick-cell') && !window.getSelection()?.toString())
          go(address);
      }}
    >
      <td className="tick-cell">
        <input
          type="checkbox"
          aria-label={t.select(item.receiptNumber)}
          checked={selection.ids.has(item.id)}
          onChange={() => selection.toggle(item.id)}
        />
      </td>
      <th scope="row">
        <span className="unread-dot" aria-hidden="true" />
        <Link href={address} data-case={item.id}>
          {item.receiptNumber}
          {item.unread && <span className="visually-hidden"> {t.unread}</span>}
        </Link>
        {item.mentioned && <Mark icon={AtSign} words={t.mentioned} />}
        {item.unanswered && <Mark icon={MessageCircleQuestion} words={t.unanswered} />}
      </th>
      {shown.map((column) => (
        <td key={column.id} data-column={column.id}>
          {column.cell(item, words)}
          {column.id === 'service' && item.flags.length > 0 && (
            <span className="row-flags">
              {item.flags.map((flag) => (
                <FlagBadge key={flag.id} flag={flag} />
              ))}
            </span>
          )}
          {column.id === 'state' && gone && <span className="inbox-gone small">{t.gone}</span>}
        </td>
      ))}
    </tr>
  );
}
