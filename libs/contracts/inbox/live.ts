import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { TextSchema, closed, nullable } from '#contracts/common';
import { InboxSortName, inboxFilterFields } from './inbox.js';

/** What happened to the cases that the officer may see, for a list that keeps itself fresh. */
export const InboxChanges = Type.Object({
  asOf: Type.String({ description: 'For `since` of the next call' }),
  changed: Type.Array(Type.String(), { description: 'Ids of cases, the newest change first; 100 at most' }),
  more: Type.Boolean({ description: 'There are more than were told: load the list anew' }),
  counts: Type.Record(Type.String(), Type.Integer()),
});
export type InboxChanges = Static<typeof InboxChanges>;

/** Open work by officer, the least loaded first. */
export const Workload = Type.Object({
  officers: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      divisions: Type.Array(Type.String()),
      open: Type.Integer(),
      dueSoon: Type.Integer(),
      late: Type.Integer(),
      waitingApplicant: Type.Integer(),
      away: Type.Boolean(),
    }),
  ),
  divisions: Type.Array(
    Type.Object({
      id: Type.String(),
      name: TextSchema,
      open: Type.Integer(),
      unassigned: Type.Integer(),
      late: Type.Integer(),
    }),
    { description: 'Counts above 1,000 are 1001' },
  ),
  suggested: nullable(Type.String({ description: 'Who is present and least loaded' })),
});
export type Workload = Static<typeof Workload>;

export const ReadBody = Type.Object(
  {
    cases: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 500 })),
    all: Type.Optional(Type.Literal(true, { description: 'Whatever changed until now' })),
  },
  closed,
);
export type ReadBody = Static<typeof ReadBody>;

export const ExportQuery = Type.Object(
  {
    ...inboxFilterFields,
    sort: Type.Optional(InboxSortName),
    columns: Type.Optional(
      Type.String({ maxLength: 300, description: 'Columns of the file, a comma between' }),
    ),
    lang: Type.Optional(Type.Union([Type.Literal('th'), Type.Literal('en')])),
    name: Type.Optional(
      Type.String({ maxLength: 120, description: 'What the file is called; the day follows it' }),
    ),
  },
  closed,
);
export type ExportQuery = Static<typeof ExportQuery>;

const common = { tag: 'inbox', access: 'officer', status: 200 } as const;

export const inboxLiveRoutes = {
  changes: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/inbox/changes',
    summary: 'What changed since then, and the counts; ask every 15 seconds or so',
    query: Type.Object({ since: Type.Optional(Type.String({ format: 'date-time', maxLength: 40 })) }, closed),
    response: InboxChanges,
    problems: [401],
  }),
  read: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/inbox/read',
    summary: 'Marks cases as read',
    body: ReadBody,
    response: Type.Object({ marked: Type.Integer() }),
    problems: [401],
  }),
  workload: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/inbox/workload',
    summary: 'Open work per officer and division, for supervisors and executives',
    response: Workload,
    problems: [401, 403],
  }),
  export: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/inbox/export',
    summary: 'The list as CSV, 10,000 rows at most; names stay masked and no cell begins a formula',
    query: ExportQuery,
    produces: 'text/csv',
    problems: [401, 404],
  }),
};
