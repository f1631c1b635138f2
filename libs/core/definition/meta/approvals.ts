import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, oneOfStrings, optional, reference, textSchema } from './primitives.js';
import { effectSchema } from './effects.js';
import { performerSchema } from './performers.js';

/** How the votes of the seats make an outcome. */
export const approvalRules = ['any', 'all', 'quorum', 'in-order', 'opinions'] as const;

/** What one seat can say; an opinion is neither for nor against. */
export const voteChoices = ['for', 'against', 'abstain', 'opinion'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export const seatSchema = closed(
  {
    id: kebab('Name of the seat'),
    title: textSchema('Who sits on it: chairman, director of public works'),
    by: performerSchema,
    count: optional(
      Type.Integer({ minimum: 1, maximum: 30, description: 'How many such seats there are; 1 when missing' }),
    ),
  },
  { description: 'A seat: each has one vote in a round' },
);
export type Seat = Static<typeof seatSchema>;

const outcomeSchema = (description: string) =>
  closed(
    {
      to: reference('state', 'State that the case comes to'),
      effects: optional(Type.Array(effectSchema, { maxItems: 20, description: 'Effects in order' })),
    },
    { description },
  );

export const approvalSchema = closed(
  {
    title: textSchema('What is asked of the seats'),
    rule: oneOfStrings(
      approvalRules,
      '`any`: one vote for it suffices · `all`: every seat that doesn’t abstain, one at least · `quorum`: `needed` votes for it · `in-order`: the seats one after another, each for it or abstaining · `opinions`: every seat says its opinion, at the same time',
    ),
    needed: optional(
      Type.Integer({ minimum: 1, maximum: 100, description: 'For `quorum`: votes for it, of all seats' }),
    ),
    seats: Type.Array(seatSchema, { minItems: 1, maxItems: 20, description: 'Seats, in order' }),
    granted: outcomeSchema('What follows as soon as the rule is met; for opinions, when all are given'),
    failed: optional(
      outcomeSchema('What follows as soon as the rule can’t be met any more; opinions can’t fail'),
    ),
  },
  {
    description:
      'Several who decide: a round opens whenever a case enters a state that names it, and closes when it leaves',
  },
);
export type Approval = Static<typeof approvalSchema>;

export const voteSchema = closed(
  { choice: oneOfStrings(voteChoices, 'What the vote says') },
  {
    description:
      'Makes the action a vote in the approval of the state: it moves nothing by itself, nobody need take the case, and nobody votes on what they filed',
  },
);
