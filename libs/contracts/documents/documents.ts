import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, CaseId, Day, Moment, TextSchema, closed, nullable } from '#contracts/common';

export const documentStatuses = ['valid', 'not-yet', 'expired', 'revoked'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];
const Status = Type.Union(
  documentStatuses.map((status) => Type.Literal(status)),
  { description: 'Whether it holds today' },
);

const about = {
  kind: Type.String({ description: '`letter`, `receipt`, `licence`, `certificate`, `notice` or `record`' }),
  title: TextSchema,
  number: nullable(Type.String()),
  day: Day,
  validFrom: nullable(Day),
  validUntil: nullable(Day),
  status: Status,
};

export const IssuedDocument = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...about,
  publicity: Type.String({ description: '`officers`, `applicant` or `public`' }),
  code: nullable(Type.String({ description: 'To verify it with' })),
  issuedAt: Moment,
  issuedBy: nullable(Type.String()),
  kept: Type.Boolean({ description: 'Its file has been made and is kept' }),
  revoked: nullable(Type.Object({ at: Moment, by: Type.String(), reason: Type.String() })),
  canRevoke: Type.Boolean(),
});
export type IssuedDocument = Static<typeof IssuedDocument>;

/** A paper as the holder of the tracking code sees that it is there. */
export const OwnDocument = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...about,
  proof: Type.Union([Type.Literal('none'), Type.Literal('phone'), Type.Literal('counter')], {
    description:
      'What opening it asks for: nothing more, the last digits of the phone, or coming to the office',
  }),
});
export type OwnDocument = Static<typeof OwnDocument>;

/** What anyone who holds a paper may ask: never who it is about. */
export const Verification = Type.Object({
  ...about,
  number: nullable(Type.String()),
  council: TextSchema,
  service: TextSchema,
  revokedOn: nullable(Day),
  open: Type.Boolean({ description: 'Anyone may open it' }),
});
export type Verification = Static<typeof Verification>;

const documentOf = Type.Object(
  { id: Type.String({ format: 'uuid' }), document: Type.String({ format: 'uuid' }) },
  closed,
);
const code = Type.String({ minLength: 8, maxLength: 20 });
const pdf = 'application/pdf';

export const documentRoutes = {
  list: defineRoute({
    method: 'GET',
    path: '/api/cases/:id/documents',
    tag: 'documents',
    access: 'officer',
    status: 200,
    summary: 'Papers that were issued in a case',
    params: CaseId,
    response: Type.Object({ items: Type.Array(IssuedDocument) }),
    problems: [401, 404],
  }),
  open: defineRoute({
    method: 'GET',
    path: '/api/cases/:id/documents/:document/file',
    tag: 'documents',
    access: 'officer',
    status: 200,
    summary: 'The paper; with `copy` a copy that is marked as one and says who made it',
    params: documentOf,
    query: Type.Object({ copy: Type.Optional(Type.Literal('yes')) }, closed),
    produces: pdf,
    problems: [401, 403, 404, 422],
  }),
  revoke: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/documents/:document/revoke',
    tag: 'documents',
    access: 'officer',
    status: 200,
    summary: 'Takes a paper back: its number stays used, and whoever verifies it is told',
    params: documentOf,
    body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) }, closed),
    response: Type.Object({ items: Type.Array(IssuedDocument) }),
    problems: [401, 403, 404, 409],
  }),
  preview: defineRoute({
    method: 'POST',
    path: '/api/cases/:id/actions/:action/preview',
    tag: 'documents',
    access: 'officer',
    status: 200,
    summary: 'The papers that an action would issue, marked as a preview; nothing is done',
    params: Type.Object(
      { id: Type.String({ format: 'uuid' }), action: Type.String({ maxLength: 64 }) },
      closed,
    ),
    body: Type.Object({ answers: Type.Optional(Answers) }, closed),
    produces: pdf,
    problems: [401, 403, 404, 409, 422],
  }),
  listOwn: defineRoute({
    method: 'GET',
    path: '/api/tracking/:code/documents',
    tag: 'documents',
    access: 'public',
    status: 200,
    summary: 'Papers that the applicant may open',
    params: Type.Object({ code }, closed),
    response: Type.Object({ items: Type.Array(OwnDocument) }),
    problems: [404],
  }),
  openOwn: defineRoute({
    method: 'POST',
    path: '/api/tracking/:code/documents/:document',
    tag: 'documents',
    access: 'public',
    status: 200,
    summary: 'A paper for its applicant',
    params: Type.Object({ code, document: Type.String({ format: 'uuid' }) }, closed),
    body: Type.Object({ phoneLast4: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })) }, closed),
    produces: pdf,
    problems: [403, 404, 422],
  }),
  verify: defineRoute({
    method: 'GET',
    path: '/api/verify/:code',
    tag: 'documents',
    access: 'public',
    status: 200,
    summary: 'Whether a paper is genuine and holds: number, kind, day, status; never a name',
    params: Type.Object({ code }, closed),
    response: Verification,
    problems: [404],
  }),
  openPublic: defineRoute({
    method: 'GET',
    path: '/api/verify/:code/file',
    tag: 'documents',
    access: 'public',
    status: 200,
    summary: 'A paper that anyone may open',
    params: Type.Object({ code }, closed),
    produces: pdf,
    problems: [404, 422],
  }),
};
