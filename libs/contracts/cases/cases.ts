import { Type, type Static } from '@sinclair/typebox';
import { attachmentSchema } from '#core/definition';
import { defineRoute } from '#core/route';
import { Answers, AttachmentRefs, CaseId, Moment, TextSchema, closed, nullable } from '#contracts/common';
import { StoredFile } from '#contracts/files';
import { CaseProgress } from './case-progress.js';
import { CaseClock } from './clocks.js';

const ActionForm = Type.Object({
  schema: Type.Unknown(),
  ui: Type.Optional(Type.Unknown()),
  translations: Type.Optional(Type.Unknown()),
});

export const CaseAction = Type.Object({
  id: Type.String(),
  title: TextSchema,
  tone: Type.String({ description: '`primary`, `neutral` or `danger`' }),
  confirm: Type.Optional(TextSchema),
  form: Type.Optional(ActionForm),
  /** What the form begins with. */
  initial: Type.Optional(Answers),
  /** Papers that come with it, `KEY:ROW` for those of rows. */
  papers: Type.Optional(
    Type.Array(Type.Object({ key: Type.String(), required: Type.Boolean(), paper: attachmentSchema })),
  ),
  /** The action is a vote: `for`, `against`, `abstain` or `opinion`. */
  vote: Type.Optional(Type.String()),
  /** The action asks which answers are wrong: `answers.defects: [{ pointer, message }]`. */
  asksDefects: Type.Boolean(),
  /** The action issues papers, which can be looked at before. */
  issues: Type.Optional(Type.Boolean()),
  allowed: Type.Boolean(),
  reason: Type.Optional(TextSchema),
});
export type CaseAction = Static<typeof CaseAction>;

export const AttachmentView = Type.Object({
  key: Type.String(),
  title: TextSchema,
  /** Attached by officers with an action. */
  byOfficer: Type.Boolean(),
  files: Type.Array(StoredFile),
});
export type AttachmentView = Static<typeof AttachmentView>;

export const TimelineEntry = Type.Object({
  seq: Type.Integer(),
  type: Type.String({ description: 'Event in the past tense: `case.opened`, `case.taken`, `case.acted`, …' }),
  at: Moment,
  actor: nullable(
    Type.String({ description: 'Name of the officer, or null for the applicant and the system' }),
  ),
  actorKind: Type.String({ description: '`officer`, `applicant` or `system`' }),
  /** Who was away and in whose name it was done. */
  inNameOf: Type.Optional(Type.String()),
  title: TextSchema,
  state: nullable(TextSchema),
  note: nullable(Type.String()),
  /** What the action asked, and its form, so that the answers can be read with their titles. */
  answers: Type.Optional(Answers),
  form: Type.Optional(ActionForm),
  /** Files that came with it. */
  files: Type.Optional(Type.Array(StoredFile)),
});
export type TimelineEntry = Static<typeof TimelineEntry>;

export const CaseCorrection = Type.Object({
  reason: Type.String(),
  defects: Type.Array(Type.Object({ pointer: Type.String(), message: Type.String() })),
  dueAt: Moment,
  changed: Type.Array(Type.String({ description: 'Pointers that the applicant changed, once sent' })),
  before: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description: 'By changed pointer, the answer as it was before; masked as the answers are',
    }),
  ),
});
export type CaseCorrection = Static<typeof CaseCorrection>;

export const CaseView = Type.Object({
  id: Type.String(),
  receiptNumber: Type.String(),
  trackingCode: Type.Optional(Type.String()),
  service: Type.String(),
  serviceTitle: TextSchema,
  serviceVersion: Type.Integer(),
  state: Type.String(),
  stateTitle: TextSchema,
  phase: Type.String(),
  publicStatus: Type.String({ description: 'Thai; `publicTitle` has it in both languages' }),
  publicTitle: TextSchema,
  flags: Type.Array(Type.Object({ id: Type.String(), title: TextSchema })),
  division: Type.String(),
  channel: Type.String({ description: '`online`, or `counter` when an officer filed for the applicant' }),
  assignee: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  applicant: Type.String({ description: 'Masked until taken' }),
  masked: Type.Boolean({ description: 'Personal data is masked until the case is taken by the reader' }),
  maskedFields: Type.Array(Type.String(), {
    description: 'Patterns of the answers that are masked now',
  }),
  canReveal: Type.Boolean({ description: 'One masked answer at a time can be asked for, with a reason' }),
  receivedAt: Moment,
  effectiveReceivedAt: Moment,
  dueAt: nullable(Moment),
  clocks: Type.Array(CaseClock),
  version: Type.Integer(),
  answers: Answers,
  fees: Type.Array(
    Type.Object({
      code: Type.String(),
      title: TextSchema,
      satang: Type.Integer({ description: 'As it stands: assessed, or as declared' }),
      declared: Type.Optional(
        Type.Integer({ description: 'As the applicant’s answers made it, where that differs' }),
      ),
    }),
  ),
  progress: CaseProgress,
  attachments: Type.Array(AttachmentView),
  correction: nullable(CaseCorrection),
  timeline: Type.Array(TimelineEntry),
  actions: Type.Array(CaseAction),
  canTake: Type.Boolean(),
  canRelease: Type.Boolean(),
  canAssign: Type.Boolean(),
});
export type CaseView = Static<typeof CaseView>;

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
    problems: [401, 403, 404],
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
