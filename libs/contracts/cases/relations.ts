import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { CaseId, Moment, TextSchema, closed, nullable } from '#contracts/common';
import { CaseView } from './case-view.js';

const reason = Type.Object({
  code: Type.String({ description: '`person`, `phone`, `place` or `village`' }),
  text: TextSchema,
});

/** Another case, as a list may show it. */
export const RelatedCase = Type.Object({
  id: Type.String(),
  receiptNumber: Type.String(),
  service: Type.String(),
  serviceTitle: TextSchema,
  stateTitle: TextSchema,
  phase: Type.String(),
  applicant: Type.String({ description: 'Masked' }),
  village: nullable(Type.Integer()),
  receivedAt: Moment,
  ended: Type.Boolean(),
  reasons: Type.Array(reason),
});
export type RelatedCase = Static<typeof RelatedCase>;

export const RelatedCases = Type.Object({
  duplicates: Type.Array(RelatedCase, {
    description:
      'Of the same service, within 30 days, by the same person or at the same place; the likeliest first',
  }),
  related: Type.Array(RelatedCase, {
    description: 'Other cases of the same person or place, the newest first',
  }),
  mergeAction: nullable(
    Type.Object(
      { id: Type.String(), field: Type.String({ description: 'Pointer that takes the receipt number' }) },
      { description: 'The action with which this case can be joined to one of the duplicates now' },
    ),
  ),
});
export type RelatedCases = Static<typeof RelatedCases>;

/** Everything on paper: the case page as its reader may see it, messages, who printed it and when. */
export const CasePrint = Type.Object({
  council: TextSchema,
  printedAt: Moment,
  printedBy: Type.String(),
  case: CaseView,
  messages: Type.Array(
    Type.Object({ at: Moment, from: Type.String(), officer: nullable(Type.String()), text: Type.String() }),
  ),
});
export type CasePrint = Static<typeof CasePrint>;

const common = { method: 'GET', tag: 'cases', access: 'officer', params: CaseId, status: 200 } as const;

export const caseRelationRoutes = {
  related: defineRoute({
    ...common,
    path: '/api/cases/:id/related',
    summary: 'Likely duplicates, and other cases of the same person or place that the officer may see',
    response: RelatedCases,
    problems: [401, 404],
  }),
  readers: defineRoute({
    ...common,
    path: '/api/cases/:id/readers',
    summary: 'Officers who may read the case: whom a note may mention',
    response: Type.Object(
      { items: Type.Array(Type.Object({ id: Type.String(), username: Type.String(), name: Type.String() })) },
      closed,
    ),
    problems: [401, 404],
  }),
};

export const casePrintRoutes = {
  print: defineRoute({
    ...common,
    path: '/api/cases/:id/print',
    summary: 'The whole case for printing; each printing is logged',
    response: CasePrint,
    problems: [401, 403, 404],
  }),
};
