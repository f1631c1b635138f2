import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import {
  Answers,
  AttachmentRefs,
  Day,
  Moment,
  PageQuery,
  TextSchema,
  closed,
  nullable,
  pageOf,
} from '#contracts/common';
import { StoredFile } from '#contracts/files';

const code = Type.Object({ code: Type.String({ minLength: 8, maxLength: 20 }) }, closed);

export const TrackingStep = Type.Object({
  step: Type.String({ description: '`waiting`, `received`, `in-progress` or `done`' }),
  label: Type.String({ description: 'Thai' }),
  at: nullable(Moment),
});

export const ApplicantAction = Type.Object({
  id: Type.String(),
  title: TextSchema,
  confirm: Type.Optional(TextSchema),
  form: Type.Optional(Type.Unknown()),
  correction: Type.Boolean({ description: 'Sends corrected answers: use the correction calls' }),
});

/** What anyone who holds the tracking code may see: no personal data. */
export const Tracking = Type.Object({
  receiptNumber: Type.String(),
  service: Type.String(),
  serviceTitle: TextSchema,
  publicStatus: Type.String({ description: 'Thai label, with its cause after a colon' }),
  step: Type.String(),
  note: nullable(TextSchema),
  receivedAt: Moment,
  effectiveReceivedAt: Moment,
  dueAt: nullable(Moment),
  dueDay: nullable(Day),
  steps: Type.Array(TrackingStep),
  history: Type.Array(Type.Object({ at: Moment, label: TextSchema, reason: nullable(Type.String()) })),
  waitingForApplicant: nullable(Type.Object({ reason: Type.String(), dueAt: Moment })),
  actions: Type.Array(ApplicantAction),
  appeal: nullable(TextSchema),
  appealUntil: nullable(Moment),
  owed: Type.Integer({ description: 'Satang that are to be paid' }),
  payments: Type.Array(
    Type.Object({ title: TextSchema, satang: Type.Integer(), paid: Type.Integer(), dueAt: Moment }),
  ),
  forwardedTo: nullable(Type.String({ description: 'The agency that the case was sent on to' })),
  mergedInto: nullable(
    Type.Object(
      { receiptNumber: Type.String(), publicStatus: TextSchema },
      {
        description: 'The case that goes on in its place',
      },
    ),
  ),
  closed: nullable(
    Type.Object(
      {
        at: Moment,
        outcome: nullable(Type.String({ description: '`granted`, `refused` or `answered`' })),
        decision: nullable(
          Type.Object({ title: TextSchema, at: Moment }, { description: 'The order by which it ended' }),
        ),
      },
      { description: 'Of a case that has ended' },
    ),
  ),
  messages: Type.Object({
    count: Type.Integer(),
    unread: Type.Integer({ description: 'Of the office, that the applicant hasn’t opened' }),
    canWrite: Type.Boolean(),
  }),
  needsPhone: Type.Boolean({
    description: 'Acting on the case asks for the last four digits of the phone given',
  }),
});
export type Tracking = Static<typeof Tracking>;

const proof = { phoneLast4: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })) };

export const CorrectionDraft = Type.Object({
  service: Type.String(),
  version: Type.Integer(),
  caseVersion: Type.Integer(),
  reason: Type.String(),
  defects: Type.Array(Type.Object({ pointer: Type.String(), message: Type.String() })),
  dueAt: Moment,
  answers: Answers,
  attachments: Type.Record(Type.String(), Type.Array(StoredFile)),
});
export type CorrectionDraft = Static<typeof CorrectionDraft>;

export const PublicCase = Type.Object({
  receiptNumber: Type.String(),
  service: Type.String(),
  serviceTitle: TextSchema,
  receivedOn: Day,
  publicStatus: Type.String(),
});
export type PublicCase = Static<typeof PublicCase>;

export const PublicCasePage = pageOf(PublicCase);
export type PublicCasePage = Static<typeof PublicCasePage>;

export const trackingRoutes = {
  get: defineRoute({
    method: 'GET',
    path: '/api/tracking/:code',
    tag: 'tracking',
    access: 'public',
    status: 200,
    summary: 'Public state of a case by its tracking code',
    params: code,
    response: Tracking,
    problems: [404],
  }),
  openCorrection: defineRoute({
    method: 'POST',
    path: '/api/tracking/:code/correction/open',
    tag: 'tracking',
    access: 'public',
    status: 200,
    summary: 'The working copy of a returned case, for its applicant',
    params: code,
    body: Type.Object(proof, closed),
    response: CorrectionDraft,
    problems: [403, 404, 409],
  }),
  sendCorrection: defineRoute({
    method: 'POST',
    path: '/api/tracking/:code/correction',
    tag: 'tracking',
    access: 'public',
    status: 200,
    summary: 'Sends the corrected answers',
    params: code,
    body: Type.Object(
      {
        ...proof,
        expectedVersion: Type.Integer(),
        answers: Answers,
        attachments: Type.Optional(AttachmentRefs),
      },
      closed,
    ),
    response: Tracking,
    problems: [403, 404, 409, 422],
  }),
  act: defineRoute({
    method: 'POST',
    path: '/api/tracking/:code/actions/:action',
    tag: 'tracking',
    access: 'public',
    status: 200,
    summary: 'An action of the applicant: withdraw, confirm, reopen',
    params: Type.Object(
      { code: Type.String({ minLength: 8, maxLength: 20 }), action: Type.String({ maxLength: 64 }) },
      closed,
    ),
    body: Type.Object({ ...proof, answers: Type.Optional(Answers) }, closed),
    response: Tracking,
    problems: [403, 404, 409, 422],
  }),
  publicList: defineRoute({
    method: 'GET',
    path: '/api/public/cases',
    tag: 'tracking',
    access: 'public',
    status: 200,
    summary: 'The public list: number, service, date, status; never a name',
    query: Type.Object(
      {
        service: Type.Optional(Type.String({ maxLength: 64 })),
        q: Type.Optional(Type.String({ maxLength: 100 })),
        ...PageQuery,
      },
      closed,
    ),
    response: PublicCasePage,
  }),
};
