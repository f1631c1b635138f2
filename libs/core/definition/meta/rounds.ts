import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  kebab,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
} from './primitives.js';
import { durationSchema } from './duration.js';

const windowDay = (description: string) =>
  Type.String({
    pattern: '^(\\d{4}-)?\\d{2}-\\d{2}$',
    description: `${description}: YYYY-MM-DD, or MM-DD for every year`,
  });

export const windowSchema = closed(
  {
    id: nameOf('window', 'Name of the window'),
    title: textSchema('What the window or topic is called'),
    text: optional(textSchema('What it is about; a topic on which opinions are asked')),
    opens: windowDay('First day'),
    closes: windowDay('Last day, until its end'),
    cap: optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'How many may be filed in it' }),
    ),
    confirm: optional(
      textSchema('The council must confirm these days before it relies on them: what and where'),
    ),
  },
  { description: 'A time in which the service can be filed' },
);

export const seatsSchema = closed(
  {
    id: kebab('Name of the group'),
    title: textSchema('Centre, room, class'),
    seats: Type.Integer({ minimum: 0, maximum: 10_000, description: 'How many places' }),
    when: expressionSchema('CEL over answers, today: who belongs to the group'),
  },
  { description: 'A group with places of its own' },
);

export const rankingSchema = closed(
  {
    order: Type.Array(
      closed(
        {
          title: textSchema('What is looked at'),
          value: expressionSchema(
            'CEL over `answers`, `findings`, `today` giving a number; smaller comes first',
          ),
        },
        { description: 'One step of the order' },
      ),
      { maxItems: 8, description: 'Steps in order; none when the first to come is the first' },
    ),
    ties: oneOfStrings(
      ['first-come', 'draw'] as const,
      'Equal ones by moment of filing, or by lot with a recorded seed',
    ),
    groups: Type.Array(seatsSchema, { minItems: 1, maxItems: 60, description: 'Places to give' }),
    accept: optional(durationSchema),
    waitingList: optional(
      Type.Boolean({ description: 'Who gets no place waits; a place that is given back goes to the next' }),
    ),
  },
  { description: 'How places are given when the window has closed' },
);

export const roundsSchema = closed(
  {
    windows: Type.Array(windowSchema, {
      minItems: 1,
      maxItems: 60,
      description: 'Windows; outside of them nothing can be filed',
    }),
    closed: textSchema('What is said outside the windows: when it opens again, what to do meanwhile'),
    choice: optional(
      pointerSchema('Field that says in which of several open windows it is filed; its values are their ids'),
    ),
    oncePer: optional(
      expressionSchema(
        'CEL over answers giving a text: who has answered, so that a window takes one filing of each',
      ),
    ),
    ranking: optional(rankingSchema),
  },
  { description: 'Opening times and caps' },
);
export type Rounds = Static<typeof roundsSchema>;

export const statisticsSchema = closed(
  {
    counts: Type.Array(pointerSchema('Field'), {
      maxItems: 60,
      description: 'Choices and yes-or-no fields whose answers are counted, numbers that are averaged',
    }),
    by: optional(
      Type.Array(pointerSchema('Field'), {
        maxItems: 10,
        description: 'Choices by which they are told apart',
      }),
    ),
    scores: optional(
      Type.Array(
        closed(
          {
            id: kebab('Name of the score'),
            title: textSchema('What it says'),
            value: expressionSchema('CEL over answers giving a number, averaged over all'),
          },
          { description: 'A score' },
        ),
        { maxItems: 20, description: 'Scores worked out from each answer' },
      ),
    ),
    hideBelow: Type.Integer({
      minimum: 2,
      maximum: 100,
      description: 'Counts below this are not shown, nor what would give them away',
    }),
    public: optional(
      Type.Boolean({ description: 'The summary stands in public when the window has closed' }),
    ),
    never: optional(Type.Boolean({ description: 'The service is in no count that leaves its division' })),
  },
  { description: 'What is counted of the answers, and what is hidden' },
);
export type Statistics = Static<typeof statisticsSchema>;
