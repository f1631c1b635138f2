import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, Moment, TextSchema, closed, nullable } from '#contracts/common';
import { InboxFilter } from '#contracts/inbox';

const chosen = {
  cases: Type.Optional(
    Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 1000, uniqueItems: true }),
  ),
  filter: Type.Optional(InboxFilter),
} as const;

/** Cases named one by one, or all that a filter finds: one of the two. */
export const BulkChoice = Type.Object(chosen, closed);
export type BulkChoice = Static<typeof BulkChoice>;

const deed = Type.Union(
  [Type.Literal('take'), Type.Literal('release'), Type.Literal('assign'), Type.Literal('share-out')],
  {
    description:
      'What is done to a case outside its workflow; `share-out` assigns each that nobody holds to whoever has least to do',
  },
);

/** Something that can be done with several of the cases: an action of workflows, or a deed. */
export const BulkOffer = Type.Object({
  action: Type.Optional(Type.String()),
  deed: Type.Optional(deed),
  title: TextSchema,
  ready: Type.Integer(),
  skipped: Type.Integer(),
  reasons: Type.Array(TextSchema, { description: 'Why some are skipped, the commonest first' }),
});
export type BulkOffer = Static<typeof BulkOffer>;

export const BulkOffers = Type.Object({
  total: Type.Integer(),
  looked: Type.Integer({ description: 'Cases that were looked at: the first 200' }),
  offers: Type.Array(BulkOffer, { description: 'What at least one of them allows' }),
});
export type BulkOffers = Static<typeof BulkOffers>;

/** One deed on many cases: named one by one, or all that a filter finds. Exactly one of each pair is given. */
export const BulkBody = Type.Object(
  {
    ...chosen,
    action: Type.Optional(Type.String({ maxLength: 64, description: 'Action of the workflow' })),
    deed: Type.Optional(deed),
    to: Type.Optional(Type.String({ maxLength: 100, description: 'Officer to assign to: id or username' })),
    answers: Type.Optional(Answers),
    versions: Type.Optional(
      Type.Record(Type.String({ format: 'uuid' }), Type.Integer({ minimum: 1 }), {
        description: 'By case, the version that the officer looked at; a case that moved on is skipped',
      }),
    ),
  },
  closed,
);
export type BulkBody = Static<typeof BulkBody>;

export const BulkSkip = Type.Object({
  case: Type.String(),
  receiptNumber: nullable(Type.String({ description: 'Null when there is no such case for this officer' })),
  serviceTitle: nullable(TextSchema),
  code: Type.String(),
  reason: TextSchema,
});
export type BulkSkip = Static<typeof BulkSkip>;

export const BulkPreview = Type.Object({
  total: Type.Integer(),
  ready: Type.Integer(),
  skipped: Type.Array(BulkSkip, { description: 'The first 200' }),
  skippedTotal: Type.Integer(),
  tooMany: Type.Boolean({
    description: 'The filter finds more than one run takes: only the first are meant',
  }),
  actionTitle: TextSchema,
  form: Type.Optional(
    Type.Unknown({ description: 'Schema, looks and translations of the action’s form, when all share one' }),
  ),
});
export type BulkPreview = Static<typeof BulkPreview>;

export const BulkRun = Type.Object({
  id: Type.String(),
  state: Type.String({ description: '`waiting`, `running`, `done` or `stopped`' }),
  actionTitle: TextSchema,
  by: Type.Object({ id: Type.String(), name: Type.String() }),
  createdAt: Moment,
  finishedAt: nullable(Moment),
  total: Type.Integer(),
  done: Type.Integer(),
  skipped: Type.Integer(),
  failed: Type.Integer(),
  left: Type.Integer(),
  results: Type.Array(BulkSkip, { description: 'Cases that were skipped or failed, the first 200' }),
});
export type BulkRun = Static<typeof BulkRun>;

const params = Type.Object({ bulk: Type.String({ format: 'uuid' }) }, closed);
const common = { tag: 'inbox', access: 'officer' } as const;

export const bulkRoutes = {
  offers: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/bulk-actions/offers',
    status: 200,
    summary: 'What can be done with several cases at once, how many would be skipped, and why',
    body: BulkChoice,
    response: BulkOffers,
    problems: [401, 404, 422],
  }),
  preview: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/bulk-actions/preview',
    status: 200,
    summary: 'What a bulk action would do, and which cases it would skip, with the reasons',
    body: BulkBody,
    response: BulkPreview,
    problems: [401, 404, 422],
  }),
  start: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/bulk-actions',
    status: 202,
    summary: 'Starts a bulk action; repeat with the same `Idempotency-Key` to get the same one',
    headers: Type.Object({
      'idempotency-key': Type.Optional(Type.String({ minLength: 8, maxLength: 200 })),
    }),
    body: BulkBody,
    response: BulkRun,
    problems: [401, 404, 409, 422],
  }),
  list: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/bulk-actions',
    status: 200,
    summary: 'The officer’s own runs, the newest first, 20 at most',
    response: Type.Object({ items: Type.Array(BulkRun) }),
    problems: [401],
  }),
  get: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/bulk-actions/:bulk',
    status: 200,
    summary: 'How far it is: done, skipped with the reason, failed',
    params,
    response: BulkRun,
    problems: [401, 404],
  }),
  stop: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/bulk-actions/:bulk/stop',
    status: 200,
    summary: 'Stops it; what is done stays done',
    params,
    response: BulkRun,
    problems: [401, 404],
  }),
};
