import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, AttachmentRefs, CaseId, closed } from '#contracts/common';
import { CaseView } from './case-view.js';

const actionParams = Type.Object(
  { id: Type.String({ format: 'uuid' }), action: Type.String({ maxLength: 64 }) },
  closed,
);
const common = { tag: 'cases', access: 'officer', params: CaseId } as const;

export const ActionBody = Type.Object(
  {
    expectedVersion: Type.Integer({ minimum: 1 }),
    answers: Type.Optional(Answers),
    attachments: Type.Optional(AttachmentRefs),
  },
  closed,
);
export type ActionBody = Static<typeof ActionBody>;

/** Why an officer looks at a masked answer. Kinds, not words: the audit holds no personal data. */
export const revealReasons = ['contact', 'identity', 'duplicate', 'assignment', 'request'] as const;
export type RevealReason = (typeof revealReasons)[number];

const RevealBody = Type.Object(
  {
    field: Type.String({ minLength: 2, maxLength: 300, description: 'Pointer of one answer or group' }),
    reason: Type.Union(revealReasons.map((reason) => Type.Literal(reason))),
  },
  closed,
);

export const caseRoutes = {
  get: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/cases/:id',
    status: 200,
    summary: 'A case, its answers masked until taken',
    response: CaseView,
    problems: [401, 404],
  }),
  reveal: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/cases/:id/reveal',
    status: 200,
    summary: 'One masked answer as it is; who looked at which, and why, is kept in the audit',
    body: RevealBody,
    response: Type.Object({ field: Type.String(), value: Type.Unknown() }),
    problems: [401, 403, 404, 422],
  }),
  take: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/cases/:id/take',
    status: 200,
    summary: 'Takes the case',
    response: CaseView,
    problems: [401, 403, 404, 409],
  }),
  release: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/cases/:id/release',
    status: 200,
    summary: 'Gives the case back to its queue',
    response: CaseView,
    problems: [401, 403, 404, 409],
  }),
  assign: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/cases/:id/assign',
    status: 200,
    summary: 'Assigns the case to an officer',
    body: Type.Object({ to: Type.String({ maxLength: 100, description: 'Id or username' }) }, closed),
    response: CaseView,
    problems: [401, 403, 404, 409, 422],
  }),
  note: defineRoute({
    ...common,
    method: 'POST',
    path: '/api/cases/:id/notes',
    status: 200,
    summary: 'Adds an internal note',
    body: Type.Object(
      {
        text: Type.String({ minLength: 1, maxLength: 4000 }),
        mentions: Type.Optional(
          Type.Array(Type.String({ format: 'uuid' }), {
            maxItems: 20,
            uniqueItems: true,
            description: 'Officers who are pointed to it',
          }),
        ),
      },
      closed,
    ),
    response: CaseView,
    problems: [401, 403, 404, 422],
  }),
  act: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/actions/:action',
    tag: 'cases',
    access: 'officer',
    status: 200,
    summary: 'Performs an action of the workflow',
    params: actionParams,
    body: ActionBody,
    response: CaseView,
    problems: [401, 403, 404, 409, 422],
  }),
  explainDelay: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/clocks/:clock/delay',
    tag: 'cases',
    access: 'officer',
    status: 200,
    summary: 'Tells the applicant why the case is late',
    params: Type.Object(
      { id: Type.String({ format: 'uuid' }), clock: Type.String({ maxLength: 64 }) },
      closed,
    ),
    body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 2000 }) }, closed),
    response: CaseView,
    problems: [401, 403, 404, 409, 422],
  }),
  answerQuestion: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/questions/:question/answer',
    tag: 'cases',
    access: 'officer',
    status: 200,
    summary: 'Enters the answer of a third party that came by letter or telephone',
    params: Type.Object(
      { id: Type.String({ format: 'uuid' }), question: Type.String({ maxLength: 80 }) },
      closed,
    ),
    body: Type.Object({ expectedVersion: Type.Integer({ minimum: 1 }), answers: Answers }, closed),
    response: CaseView,
    problems: [401, 403, 404, 409, 422],
  }),
  attachment: defineRoute({
    method: 'GET',
    path: '/api/cases/:id/files/:file',
    tag: 'cases',
    access: 'officer',
    status: 200,
    summary: 'One file of the case, or a small picture of it',
    params: Type.Object(
      { id: Type.String({ format: 'uuid' }), file: Type.String({ format: 'uuid' }) },
      closed,
    ),
    query: Type.Object({ size: Type.Optional(Type.Literal('preview')) }, closed),
    produces: 'application/octet-stream',
    problems: [401, 403, 404, 410],
  }),
  colleagues: defineRoute({
    ...common,
    method: 'GET',
    path: '/api/cases/:id/assignees',
    status: 200,
    summary: 'Officers to whom the case may be assigned',
    response: Type.Object({
      items: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          openCases: Type.Integer(),
          late: Type.Integer(),
          away: Type.Boolean(),
          suggested: Type.Boolean({ description: 'Present and least loaded' }),
        }),
      ),
    }),
    problems: [401, 404],
  }),
};
