import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  reference,
  textSchema,
} from './primitives.js';
import { durationSchema } from './duration.js';

const day = (description: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });
const law = (description: string) => Type.String({ minLength: 1, maxLength: 300, description });

const lengthSchema = Type.Union(
  [
    durationSchema,
    closed(
      {
        cases: Type.Array(
          closed(
            { when: expressionSchema('CEL over answers'), length: durationSchema },
            { description: 'A case' },
          ),
          { minItems: 1, maxItems: 10, description: 'The first whose condition holds counts' },
        ),
        otherwise: durationSchema,
      },
      { description: 'Length by answers' },
    ),
  ],
  { description: 'How long' },
);

const startSchema = Type.Union(
  [
    closed(
      {
        entering: Type.Array(reference('state', 'State'), {
          minItems: 1,
          maxItems: 20,
          description: 'Entering one of these starts it; entering again starts one anew that had stopped',
        }),
      },
      { description: 'By entering a state' },
    ),
    closed(
      { effect: Type.Literal(true, { description: 'Always true' }) },
      {
        description:
          'By the effect `start-clock` of an action, which may take a proven date (service of a letter, inspection) from the action’s form',
      },
    ),
  ],
  { description: 'What starts it; the effective receipt when missing' },
);

/** Who is told that time is passing. An assignee who isn’t there is the division. */
export const clockRecipients = ['assignee', 'division', 'supervisor', 'executive'] as const;

const warningSchema = closed(
  {
    before: durationSchema,
    to: oneOfStrings(clockRecipients, 'Who is told; the division where nobody holds the case'),
  },
  {
    description:
      'An early warning, in the morning of the day so long before the end (to the minute for hours)',
  },
);

const lateSchema = closed(
  {
    escalate: optional(
      Type.Array(
        closed(
          {
            after: optional(durationSchema),
            to: oneOfStrings(['supervisor', 'executive'] as const, 'Who is told'),
          },
          { description: 'A step: so long after the end, at the end itself when `after` is missing' },
        ),
        { minItems: 1, maxItems: 5, description: 'Who is told that it ran out, step by step' },
      ),
    ),
    explain: optional(
      closed(
        {
          every: durationSchema,
          within: durationSchema,
          legalBasis: optional(law('Law behind it')),
        },
        {
          description:
            'While it is late an officer must write to the applicant why, at the end and then `every` so long (พ.ร.บ.การอำนวยความสะดวก 2558 ม.10: 7 days); the supervisor is told when it wasn’t done `within` so long',
        },
      ),
    ),
  },
  {
    description:
      'What follows when it has run out; the flag `late` and a message to who works on it always do',
  },
);

/** What the law makes of silence at the end of a clock. */
export const silences = ['notify', 'deemed-approved', 'lapse'] as const;

const silenceSchema = closed(
  {
    from: day('Counts for clocks that start on this day or later'),
    until: optional(day('… and on this day or earlier')),
    then: oneOfStrings(
      silences,
      '`notify`: the case stays open and is late; `deemed-approved`: it counts as granted; `lapse`: it ends',
    ),
    action: optional(reference('action', 'Action of `system` that is performed, unless `notify`')),
    legalBasis: law('Law behind it'),
  },
  { description: 'What silence at the end means, for a time' },
);

export const clockSchema = closed(
  {
    id: nameOf('clock', 'Name of the clock'),
    title: textSchema('What must be done by then'),
    length: lengthSchema,
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law behind it' })),
    starts: optional(startSchema),
    stopsAt: optional(
      Type.Array(reference('state', 'State'), {
        maxItems: 20,
        description: 'States that stop it; final states always do',
      }),
    ),
    pausesAt: optional(
      Type.Array(reference('state', 'State'), {
        minItems: 1,
        maxItems: 20,
        description:
          'States that pause it besides those that wait for the applicant: an outside answer is awaited',
      }),
    ),
    runsWhileWaiting: optional(
      Type.Boolean({ description: 'It goes on while the applicant must act (where the law knows no pause)' }),
    ),
    extension: optional(
      closed(
        {
          times: Type.Integer({ minimum: 1, maximum: 10, description: 'How often it may be extended' }),
          length: durationSchema,
          legalBasis: optional(law('Law behind it')),
        },
        {
          description:
            'May be extended by the effect `extend-clock`: before its end, each time by `length` at most, with a `reason` that the applicant is told',
        },
      ),
    ),
    warnings: optional(
      Type.Array(warningSchema, { minItems: 1, maxItems: 5, description: 'Early warnings' }),
    ),
    late: optional(lateSchema),
    silence: optional(
      Type.Array(silenceSchema, {
        minItems: 1,
        maxItems: 10,
        description: 'What silence at the end means, as dated data: the times don’t overlap',
      }),
    ),
  },
  {
    description:
      'A time limit, from the effective receipt unless `starts` says otherwise; it pauses while the applicant must act',
  },
);
export type Clock = Static<typeof clockSchema>;
export type ClockRecipient = (typeof clockRecipients)[number];
export type Silence = Static<typeof silenceSchema>;
