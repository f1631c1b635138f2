import { Columns3 } from 'lucide-react';
import { Icon, createMessages, useMessages } from '#ui/kit';
import { columns } from './columns.js';
import { inboxMessages } from './messages.js';
import type { useColumns } from './use-columns.js';

const messages = createMessages({ th: { columns: 'คอลัมน์' }, en: { columns: 'Columns' } });

/** Ticks the columns that one wants to see. */
export function ColumnChooser({ isShown, toggle }: Omit<ReturnType<typeof useColumns>, 'shown'>) {
  const t = useMessages(messages);
  const names = useMessages(inboxMessages);
  return (
    <details className="menu">
      <summary className="button button-secondary button-small">
        <Icon of={Columns3} />
        {t.columns}
      </summary>
      <fieldset className="menu-body">
        <legend className="visually-hidden">{t.columns}</legend>
        {columns.map(({ id }) => (
          <label key={id} className="check-line">
            <input type="checkbox" checked={isShown(id)} onChange={() => toggle(id)} />
            {names[id]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
