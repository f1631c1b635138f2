import { Type, type Static } from '@sinclair/typebox';
import { Moment, TextSchema, nullable } from '#contracts/common';

/** A clock of a case as its page shows it. */
export const CaseClock = Type.Object({
  id: Type.String({ description: 'Name in the definition; `@step` is the time limit of the state' }),
  title: TextSchema,
  legalBasis: Type.Optional(Type.String()),
  dueAt: nullable(Moment),
  state: Type.String({ description: '`running`, `paused`, `stopped`' }),
  late: Type.Boolean(),
  daysLeft: nullable(
    Type.Integer({ description: 'In the unit of its length (hours for one in hours); negative when late' }),
  ),
  workingDaysLeft: nullable(Type.Integer({ description: 'By the council calendar; null unless it runs' })),
  words: TextSchema,
  pausedSince: Type.Optional(Moment),
  extensions: Type.Optional(Type.Object({ used: Type.Integer(), of: Type.Integer() })),
  delayReason: Type.Optional(
    Type.Object(
      {
        wantedBy: nullable(Moment),
        told: Type.Integer({ description: 'How many reasons the applicant was told' }),
        mayExplain: Type.Boolean(),
      },
      { description: 'The duty to tell the applicant why it is late' },
    ),
  ),
});
export type CaseClock = Static<typeof CaseClock>;
