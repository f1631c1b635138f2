import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, Moment, TextSchema, closed } from '#contracts/common';

const Code = Type.String({ minLength: 8, maxLength: 20, description: 'The code that the party was given' });

/** What a third party is asked: nothing of the case but what the definition lets it see. */
export const Question = Type.Object({
  serviceTitle: TextSchema,
  receiptNumber: Type.String(),
  title: TextSchema,
  askedAt: Moment,
  dueAt: Moment,
  answered: Type.Boolean(),
  sees: Answers,
  form: Type.Object({
    schema: Type.Unknown(),
    ui: Type.Optional(Type.Unknown()),
    translations: Type.Optional(Type.Unknown()),
  }),
});
export type Question = Static<typeof Question>;

/** Codes stand in the body, so that no address and no log has them. */
export const questionRoutes = {
  open: defineRoute({
    method: 'POST',
    path: '/api/questions/open',
    tag: 'questions',
    access: 'public',
    status: 200,
    summary: 'What a third party is asked, by its code',
    body: Type.Object({ code: Code }, closed),
    response: Question,
    problems: [404],
  }),
  answer: defineRoute({
    method: 'POST',
    path: '/api/questions/answer',
    tag: 'questions',
    access: 'public',
    status: 200,
    summary: 'The answer of a third party, once',
    body: Type.Object({ code: Code, answers: Answers }, closed),
    response: Question,
    problems: [404, 409, 422],
  }),
};
