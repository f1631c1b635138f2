import { useState } from 'react';
import { readSetting, writeSetting } from '#ui/kit';
import type { InboxColumnName, InboxView as SavedView } from '#contracts/inbox';
import { columns, type ColumnId } from './columns.js';

const setting = 'inbox.hidden-columns';
const hiddenAtFirst = 'received,division,changed';

/** The columns of the device, until others are chosen here. */
const useOwnColumns = () => {
  const [hidden, setHidden] = useState(() => new Set((readSetting(setting) ?? hiddenAtFirst).split(',')));
  const toggle = (id: ColumnId): void => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    writeSetting(setting, [...next].join(','));
    setHidden(next);
  };
  return { shown: columns.filter(({ id }) => !hidden.has(id)), toggle };
};

interface Chosen {
  readonly view: string;
  readonly names: readonly InboxColumnName[];
}

/** Which columns show: those of the saved view that is open, else those of this device. */
export const useColumns = (saved: SavedView | undefined) => {
  const own = useOwnColumns();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const names = chosen && chosen.view === saved?.id ? chosen.names : saved?.columns;
  const shown = names ? columns.filter(({ name }) => names.includes(name)) : own.shown;
  const toggleOfView = (id: ColumnId): void => {
    const isChosen = (column: (typeof columns)[number]) => shown.includes(column) !== (column.id === id);
    setChosen({ view: saved?.id ?? '', names: columns.filter(isChosen).map(({ name }) => name) });
  };
  return {
    shown,
    isShown: (id: ColumnId) => shown.some((column) => column.id === id),
    toggle: names ? toggleOfView : own.toggle,
    /** Back to the columns that the view was saved with. */
    reset: () => setChosen(null),
  };
};
