import { Type, type Static } from '@sinclair/typebox';
import { Answers, Moment, TextSchema, closed, nullable } from '#contracts/common';

const When = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(\\.\\d{1,3})?(Z|[+-]\\d{2}:\\d{2}))?$',
  description: 'A day (nine in the morning) or a moment',
});

/** What is played with a definition: the filing, then who does what, when. Nothing is stored. */
export const SimulationBody = Type.Object(
  {
    answers: Answers,
    start: Type.Optional(When),
    steps: Type.Array(
      Type.Object(
        {
          actor: Type.String({
            maxLength: 200,
            description: '`applicant`, `party`, `system`, or `ROLE:DIVISION#POSITION@COMMITTEE/NAME`',
          }),
          action: Type.Optional(Type.String({ maxLength: 64 })),
          question: Type.Optional(Type.String({ maxLength: 80, description: 'Instead of an action' })),
          at: Type.Optional(When),
          answers: Type.Optional(Answers),
          corrected: Type.Optional(Answers),
        },
        closed,
      ),
      { maxItems: 60 },
    ),
  },
  closed,
);
export type SimulationBody = Static<typeof SimulationBody>;

export const SimulatedMoment = Type.Object({
  at: Moment,
  state: Type.String(),
  phase: Type.String(),
  publicStatus: Type.String(),
  division: Type.String(),
  flags: Type.Array(Type.String()),
  dueAt: nullable(Moment),
  owed: Type.Integer({ description: 'Satang' }),
  effects: Type.Array(Type.String({ description: '`notify:accepted`' })),
  problems: Type.Array(
    Type.Object({ path: Type.String(), severity: Type.String(), code: Type.String(), message: TextSchema }),
    { description: 'Why the step was refused; the case is then as it was' },
  ),
});

/** The case after the filing and after each step, and who could do what then. */
export const SimulationReport = Type.Object({
  moments: Type.Array(SimulatedMoment),
  next: Type.Array(
    Type.Object({
      actor: Type.String(),
      action: Type.String(),
      allowed: Type.Boolean(),
      reason: nullable(TextSchema),
      initial: Answers,
    }),
  ),
});
export type SimulationReport = Static<typeof SimulationReport>;
