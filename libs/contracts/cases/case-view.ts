import { Type, type Static } from '@sinclair/typebox';
import { attachmentSchema } from '#core/definition';
import { Answers, Moment, TextSchema, nullable } from '#contracts/common';
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
      again: Type.Optional(
        Type.Union([Type.Literal('monthly'), Type.Literal('yearly')], {
          description: 'How often it comes again: it is no part of a sum',
        }),
      ),
      deposit: Type.Optional(Type.Literal(true, { description: 'Given back later: it is no part of a sum' })),
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
