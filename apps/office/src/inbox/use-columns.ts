import { useState } from 'react';
import { readSetting, writeSetting } from '#ui/kit';
import { columns, type ColumnId } from './columns.js';

const setting = 'inbox.hidden-columns';
const hiddenAtFirst = 'received,division,changed';

/** Which columns show: remembered on this device. */
export const useColumns = () => {
  const [hidden, setHidden] = useState(() => new Set((readSetting(setting) ?? hiddenAtFirst).split(',')));
  const toggle = (id: ColumnId): void => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    writeSetting(setting, [...next].join(','));
    setHidden(next);
  };
  return {
    shown: columns.filter(({ id }) => !hidden.has(id)),
    isShown: (id: ColumnId) => !hidden.has(id),
    toggle,
  };
};
