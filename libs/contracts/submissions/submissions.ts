import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import {
  Answers,
  AttachmentRefs,
  FieldError,
  Moment,
  ServiceCode,
  TextSchema,
  closed,
} from '#contracts/common';

const params = Type.Object({ code: ServiceCode }, closed);

export const Contact = Type.Object(
  {
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    phone: Type.Optional(Type.String({ pattern: '^0[0-9]{8,9}$' })),
  },
  closed,
);

export const SubmitBody = Type.Object(
  {
    version: Type.Integer({ minimum: 1 }),
    answers: Answers,
    attachments: Type.Optional(AttachmentRefs),
    contact: Type.Optional(Contact),
    /** Ids of the slots that were held while the form was filled. */
    holds: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 20 })),
  },
  closed,
);
export type SubmitBody = Static<typeof SubmitBody>;

export const Receipt = Type.Object({
  caseId: Type.String({ format: 'uuid' }),
  receiptNumber: Type.String({ description: 'Five digits / Buddhist year: `00001/2569`' }),
  trackingCode: Type.String({
    description: 'Secret of the applicant: `XXXXX-XXXXXX`, Crockford base 32 with a check character',
  }),
  receivedAt: Moment,
  effectiveReceivedAt: Moment,
  publicStatus: Type.String({ description: 'Thai label of the public step' }),
});
export type Receipt = Static<typeof Receipt>;

export const EvaluateBody = Type.Object({ answers: Answers }, closed);

export const Evaluation = Type.Object({
  answers: Answers,
  visible: Type.Array(Type.String()),
  fees: Type.Array(Type.Object({ code: Type.String(), title: TextSchema, satang: Type.Integer() })),
  attachments: Type.Array(Type.String(), { description: 'Keys of the required papers' }),
  errors: Type.Array(FieldError),
  warnings: Type.Array(FieldError),
});
export type Evaluation = Static<typeof Evaluation>;

export const submissionRoutes = {
  submit: defineRoute({
    method: 'POST',
    path: '/api/services/:code/submissions',
    tag: 'submissions',
    access: 'public',
    status: 201,
    summary:
      'Files an application, at the counter when an officer’s session sends it; repeat with the same `Idempotency-Key` and body to get the same receipt',
    params,
    body: SubmitBody,
    headers: Type.Object({ 'idempotency-key': Type.String({ minLength: 8, maxLength: 200 }) }),
    response: Receipt,
    problems: [404, 409, 422],
  }),
  evaluate: defineRoute({
    method: 'POST',
    path: '/api/services/:code/evaluate',
    tag: 'submissions',
    access: 'public',
    status: 200,
    summary: 'What the engine makes of answers, without storing them',
    params,
    body: EvaluateBody,
    response: Evaluation,
    problems: [404],
  }),
};
