import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { CaseId, Moment, closed, nullable } from '#contracts/common';

/** Between the office and the applicant of a case. */
export const CaseMessage = Type.Object({
  id: Type.String(),
  at: Moment,
  from: Type.String({ description: '`office` or `applicant`' }),
  officer: nullable(Type.String({ description: 'Name; told to officers only' })),
  text: Type.String(),
  readAt: nullable(Moment),
});
export type CaseMessage = Static<typeof CaseMessage>;

export const CaseMessages = Type.Object({
  items: Type.Array(CaseMessage, { description: 'The oldest first' }),
  canWrite: Type.Boolean(),
});
export type CaseMessages = Static<typeof CaseMessages>;

const text = Type.String({ minLength: 1, maxLength: 4000 });
const proof = { phoneLast4: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })) };
const code = Type.Object({ code: Type.String({ minLength: 8, maxLength: 20 }) }, closed);
const officer = { tag: 'cases', access: 'officer', params: CaseId, response: CaseMessages } as const;
const applicant = { tag: 'tracking', access: 'public', params: code, response: CaseMessages } as const;

export const messageRoutes = {
  list: defineRoute({
    ...officer,
    method: 'GET',
    path: '/api/cases/:id/messages',
    status: 200,
    summary: 'Messages with the applicant; for who may open what is masked',
    problems: [401, 403, 404],
  }),
  send: defineRoute({
    ...officer,
    method: 'POST',
    path: '/api/cases/:id/messages',
    status: 201,
    summary: 'Writes to the applicant',
    body: Type.Object({ text }, closed),
    problems: [401, 403, 404, 422],
  }),
  open: defineRoute({
    ...applicant,
    method: 'POST',
    path: '/api/tracking/:code/messages/open',
    status: 200,
    summary: 'Messages with the office, for the applicant',
    body: Type.Object(proof, closed),
    problems: [403, 404],
  }),
  write: defineRoute({
    ...applicant,
    method: 'POST',
    path: '/api/tracking/:code/messages',
    status: 201,
    summary: 'Writes to the office',
    body: Type.Object({ ...proof, text }, closed),
    problems: [403, 404, 409, 422],
  }),
};
