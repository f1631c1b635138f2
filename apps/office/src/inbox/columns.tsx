import type { ReactNode } from 'react';
import { DueBadge, PhaseBadge } from '#ui/case';
import { Moment } from '#ui/kit';
import type { InboxColumnName, InboxItem } from '#contracts/inbox';
import type { Text } from '#core/result';
import type { inboxMessages } from './messages.js';

export type ColumnId =
  'service' | 'applicant' | 'place' | 'state' | 'due' | 'assignee' | 'division' | 'received' | 'changed';
export type ColumnSort = 'received' | 'due' | 'changed';

interface ColumnWords {
  readonly t: (typeof inboxMessages)['th'];
  readonly text: (text: Text) => string;
  readonly userId: string;
  readonly divisionName: (id: string) => string;
}

interface Column {
  readonly id: ColumnId;
  /** As files and saved views name it. */
  readonly name: InboxColumnName;
  readonly cell: (item: InboxItem, words: ColumnWords) => ReactNode;
  /** Order that its heading asks for. */
  readonly sort?: ColumnSort;
}

const assigneeCell: Column['cell'] = ({ assignee }, { t, userId }) => {
  if (!assignee) return <span className="soft">{t.nobody}</span>;
  return assignee.id === userId ? <strong>{t.me}</strong> : assignee.name;
};

/** Columns after the number, which always shows. */
export const columns: readonly Column[] = [
  { id: 'service', name: 'service', cell: ({ serviceTitle }, { text }) => text(serviceTitle) },
  { id: 'applicant', name: 'applicant', cell: ({ applicant }) => applicant },
  {
    id: 'place',
    name: 'village',
    cell: ({ village }, { t }) => (village === null ? <span className="soft">–</span> : t.village(village)),
  },
  {
    id: 'state',
    name: 'state',
    cell: ({ phase, stateTitle }, { text }) => <PhaseBadge phase={phase}>{text(stateTitle)}</PhaseBadge>,
  },
  { id: 'due', name: 'dueAt', sort: 'due', cell: (item) => <DueBadge due={item} /> },
  { id: 'assignee', name: 'assignee', cell: assigneeCell },
  { id: 'division', name: 'division', cell: ({ division }, { divisionName }) => divisionName(division) },
  {
    id: 'received',
    name: 'receivedAt',
    sort: 'received',
    cell: ({ receivedAt }) => <Moment value={receivedAt} />,
  },
  {
    id: 'changed',
    name: 'changedAt',
    sort: 'changed',
    cell: ({ changedAt }) => <Moment value={changedAt} />,
  },
];
