import { Columns3 } from 'lucide-react';
import { DropDown, Icon, createMessages, useMessages } from '#ui/kit';
import { columns } from './columns.js';
import { inboxMessages } from './messages.js';
import type { useColumns } from './use-columns.js';

const messages = createMessages({ th: { columns: 'คอลัมน์' }, en: { columns: 'Columns' } });

/** Ticks the columns that one wants to see. */
export function ColumnChooser({
  isShown,
  toggle,
}: Pick<ReturnType<typeof useColumns>, 'isShown' | 'toggle'>) {
  const t = useMessages(messages);
  const names = useMessages(inboxMessages);
  const summary = (
    <>
      <Icon of={Columns3} />
      {t.columns}
    </>
  );
  return (
    <DropDown summary={summary}>
      <fieldset>
        <legend className="visually-hidden">{t.columns}</legend>
        {columns.map(({ id }) => (
          <label key={id} className="check-line">
            <input type="checkbox" checked={isShown(id)} onChange={() => toggle(id)} />
            {names[id]}
          </label>
        ))}
      </fieldset>
    </DropDown>
  );
}
