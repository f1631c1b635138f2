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
});
export type InboxItem = Static<typeof InboxItem>;

export const InboxQuery = Type.Object(
  {
    queue: Type.Optional(Type.String({ maxLength: 40 })),
    q: Type.Optional(Type.String({ maxLength: 200 })),
    service: Type.Optional(Type.String({ maxLength: 64 })),
    state: Type.Optional(Type.String({ maxLength: 64 })),
    assignee: Type.Optional(
      Type.String({ maxLength: 64, description: '`me`, `none` or the id of an officer' }),
    ),
    sort: Type.Optional(
      Type.Union([Type.Literal('received'), Type.Literal('-received'), Type.Literal('due')], {
        description: 'Newest first (`-received`) unless said',
      }),
    ),
    ...PageQuery,
  },
  closed,
);
export type InboxQuery = Static<typeof InboxQuery>;

export const QueueInfo = Type.Object({
  id: Type.String(),
  title: TextSchema,
  empty: TextSchema,
  sort: Type.String({
    description: 'Its order when the query names none: `received`, `-received`, `due`, `-entered`',
  }),
});
export type QueueInfo = Static<typeof QueueInfo>;

export const InboxPage = Type.Object({
  items: Type.Array(InboxItem),
  nextCursor: nullable(Type.String()),
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'Cases per queue; 1001 stands for more than 1,000',
  }),
  queues: Type.Array(QueueInfo),
});
export type InboxPage = Static<typeof InboxPage>;

/** What the officer may narrow the inbox by: only what occurs in cases of their divisions. */
export const InboxFilters = Type.Object({
  services: Type.Array(Type.Object({ code: Type.String(), title: TextSchema })),
  states: Type.Array(Type.Object({ id: Type.String(), service: Type.String(), title: TextSchema })),
  officers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
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
