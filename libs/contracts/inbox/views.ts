import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Moment, closed, nullable } from '#contracts/common';
import { InboxColumnName, InboxSortName, inboxFilterFields } from './inbox.js';

const fields = {
  title: Type.String({ minLength: 1, maxLength: 80 }),
  filter: Type.Object(inboxFilterFields, closed),
  sort: Type.Optional(InboxSortName),
  columns: Type.Optional(
    Type.Array(InboxColumnName, { maxItems: 20, uniqueItems: true, description: 'First to last' }),
  ),
  /** Null keeps it to its owner. */
  division: Type.Optional(nullable(Type.String({ maxLength: 64, description: 'Shared with this division' }))),
};

export const ViewBody = Type.Object(fields, closed);
export type ViewBody = Static<typeof ViewBody>;

/** A list that somebody saved: filters, order and columns under a name. */
export const InboxView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  filter: Type.Object(inboxFilterFields),
  sort: nullable(Type.String()),
  columns: nullable(Type.Array(InboxColumnName)),
  division: nullable(Type.String()),
  owner: Type.Object({ id: Type.String(), name: Type.String() }),
  mine: Type.Boolean(),
  canChange: Type.Boolean({
    description: 'Its owner, or a supervisor of the division that it is shared with',
  }),
  updatedAt: Moment,
});
export type InboxView = Static<typeof InboxView>;

const params = Type.Object({ view: Type.String({ format: 'uuid' }) }, closed);
const common = { tag: 'inbox', access: 'officer' } as const;

export const viewRoutes = {
  list: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/inbox/views',
    status: 200,
    summary: 'Saved lists: the officer’s own and those shared with their divisions',
    response: Type.Object({ items: Type.Array(InboxView) }),
    problems: [401],
  }),
  create: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/inbox/views',
    status: 201,
    summary: 'Saves a list',
    body: ViewBody,
    response: InboxView,
    problems: [401, 403, 409],
  }),
  change: defineRoute({
    ...common,
    method: 'PUT',
    path: '/api/inbox/views/:view',
    status: 200,
    summary: 'Changes a saved list',
    params,
    body: ViewBody,
    response: InboxView,
    problems: [401, 403, 404],
  }),
  remove: defineRoute({
    ...common,
    method: 'DELETE',
    path: '/api/inbox/views/:view',
    status: 204,
    summary: 'Deletes a saved list; for a day it can be restored',
    params,
    problems: [401, 403, 404],
  }),
  restore: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/inbox/views/:view/restore',
    status: 200,
    summary: 'Brings a saved list back that was deleted by mistake',
    params,
    response: InboxView,
    problems: [401, 403, 404],
  }),
};
