import { Type, type Static } from '@sinclair/typebox';
import { defineRoute } from '#core/route';
import { Answers, Moment, TextSchema, closed, nullable } from '#contracts/common';

const Code = Type.String({ minLength: 1, maxLength: 40, description: 'The code that the party was given' });

const SmallForm = Type.Object({
  schema: Type.Unknown(),
  ui: Type.Optional(Type.Unknown()),
  translations: Type.Optional(Type.Unknown()),
});

const Form = Type.Object({
  schema: Type.Unknown(),
  ui: Type.Unknown(),
  pages: Type.Unknown(),
  translations: Type.Optional(Type.Unknown()),
});

/** What a third party is asked: nothing of the case but what the definition lets it see. */
export const Question = Type.Object({
  serviceTitle: TextSchema,
  receiptNumber: Type.String(),
  title: TextSchema,
  askedAt: Moment,
  dueAt: Moment,
  state: Type.String({ description: '`open`, `late` (still taken), `answered` or `ended`' }),
  answered: Type.Boolean(),
  request: TextSchema,
  why: nullable(TextSchema),
  use: Type.Object(TextSchema.properties, { description: 'What becomes of the answer' }),
  silence: Type.Object(TextSchema.properties, { description: 'What no answer in time means' }),
  sees: Type.Record(Type.String(), Type.Unknown(), {
    description: 'By pointer; nothing once it is answered or ended',
  }),
  seen: nullable(
    Type.Object(
      { form: Form, answers: Answers },
      { description: 'The same as a part of the application, for reading' },
    ),
  ),
  form: SmallForm,
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
