import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Moment, PageQuery, TextSchema, closed, nullable } from '#contracts/common';

export const InboxItem = Type.Object({
  id: Type.String(),
  receiptNumber: Type.String(),
  service: Type.String(),
  serviceTitle: TextSchema,
  state: Type.String(),
  stateTitle: TextSchema,
  phase: Type.String(),
  flags: Type.Array(Type.Object({ id: Type.String(), title: TextSchema })),
  applicant: Type.String({ description: 'Masked' }),
  village: nullable(Type.Integer()),
  assignee: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  division: Type.String(),
  dueAt: nullable(Moment),
  workingDaysLeft: nullable(
    Type.Integer({ description: 'Of the first running clock, by the council calendar; negative when late' }),
  ),
  receivedAt: Moment,
  version: Type.Integer({ description: 'Version of the case row, for `expectedVersion`' }),
  unread: Type.Boolean(),
  mentioned: Type.Boolean({ description: 'A note that this officer hasn’t opened mentions them' }),
  unanswered: Type.Boolean({ description: 'The applicant wrote and nobody answered yet' }),
  changedAt: Moment,
});
export type InboxItem = Static<typeof InboxItem>;

/** Several values of one filter, a comma between them. */
const anyOf = (description: string) => Type.Optional(Type.String({ maxLength: 600, description }));
const day = (description: string) =>
  Type.Optional(Type.String({ format: 'date', description: `${description}, a day in Bangkok` }));
const mark = (description: string) => Type.Optional(Type.Boolean({ description }));

/** What a list of cases is narrowed by. */
export const inboxFilterFields = {
  queue: Type.Optional(Type.String({ maxLength: 40 })),
  q: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Receipt number, name, ID number, phone or words of the answers',
    }),
  ),
  service: anyOf('Codes of services'),
  state: anyOf('States; `SERVICE:STATE` means that of one service'),
  phase: anyOf('Phases'),
  division: anyOf('Divisions'),
  assignee: anyOf('`me`, `none` or ids of officers'),
  flags: anyOf('Flags, of which a case has at least one'),
  village: anyOf('Numbers of villages'),
  receivedFrom: day('Received on or after'),
  receivedTo: day('Received on or before'),
  dueFrom: day('Due on or after'),
  dueTo: day('Due on or before'),
  unread: mark('Changed since this officer last opened it'),
  mentioned: mark('A note that this officer hasn’t opened mentions them'),
  unanswered: mark('The applicant wrote and nobody answered yet'),
} as const;

export const InboxSortName = Type.Union(
  [
    Type.Literal('received'),
    Type.Literal('-received'),
    Type.Literal('due'),
    Type.Literal('-entered'),
    Type.Literal('-changed'),
  ],
  { description: 'Oldest first, or with `-` newest first; left out, that of the queue, else `-received`' },
);

/** Columns of lists, as files and saved lists name them. */
export const InboxColumnName = Type.Union([
  Type.Literal('receiptNumber'),
  Type.Literal('service'),
  Type.Literal('state'),
  Type.Literal('applicant'),
  Type.Literal('village'),
  Type.Literal('division'),
  Type.Literal('assignee'),
  Type.Literal('dueAt'),
  Type.Literal('receivedAt'),
  Type.Literal('changedAt'),
]);
export type InboxColumnName = Static<typeof InboxColumnName>;

export const InboxFilter = Type.Object(inboxFilterFields, closed);
export type InboxFilter = Static<typeof InboxFilter>;

export const InboxQuery = Type.Object(
  { ...inboxFilterFields, sort: Type.Optional(InboxSortName), ...PageQuery },
  closed,
);
export type InboxQuery = Static<typeof InboxQuery>;

export const QueueInfo = Type.Object({
  id: Type.String(),
  title: TextSchema,
  empty: TextSchema,
  sort: Type.String({ description: 'Its order when the query names none' }),
  columns: Type.Array(Type.String(), { description: 'Fields of its rows, first to last' }),
  mainAction: Type.String({ description: 'What its rows offer first: `take` or `open`' }),
});
export type QueueInfo = Static<typeof QueueInfo>;

export const InboxPage = Type.Object({
  items: Type.Array(InboxItem),
  nextCursor: nullable(Type.String()),
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'Cases per queue; 1001 stands for more than 1,000',
  }),
  queues: Type.Array(QueueInfo),
  asOf: Type.String({ description: 'For `since` of the changes' }),
});
export type InboxPage = Static<typeof InboxPage>;

/** What the officer may narrow the inbox by: only what occurs in cases of their divisions. */
export const InboxFilters = Type.Object({
  services: Type.Array(Type.Object({ code: Type.String(), title: TextSchema })),
  states: Type.Array(Type.Object({ id: Type.String(), service: Type.String(), title: TextSchema })),
  officers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  divisions: Type.Array(Type.Object({ id: Type.String(), name: TextSchema })),
  flags: Type.Array(Type.Object({ id: Type.String(), title: TextSchema })),
  villages: Type.Array(Type.Object({ number: Type.Integer(), name: TextSchema })),
});
export type InboxFilters = Static<typeof InboxFilters>;

export const inboxRoutes = {
  filters: defineRoute({
    method: 'GET',
    path: '/api/inbox/filters',
    tag: 'inbox',
    access: 'officer',
    status: 200,
    summary: 'Services, states and officers to narrow the inbox by',
    response: InboxFilters,
    problems: [401],
  }),
  list: defineRoute({
    method: 'GET',
    path: '/api/inbox',
    tag: 'inbox',
    access: 'officer',
    status: 200,
    summary: 'Cases of a queue, with the counts of all queues the officer has',
    query: InboxQuery,
    response: InboxPage,
    problems: [401],
  }),
};
