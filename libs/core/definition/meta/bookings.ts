import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  kebab,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  reference,
  textSchema,
} from './primitives.js';
import { durationSchema } from './duration.js';
import { minutesSchema, timeOfDay } from './spans.js';

const slotKind = <T extends string>(kind: T) => Type.Literal(kind, { description: 'Sort of slots' });

export const periodSchema = closed(
  {
    id: kebab('Name of the period'),
    title: textSchema('As people say it: morning, afternoon'),
    from: timeOfDay('Begins'),
    to: timeOfDay('Ends'),
  },
  { description: 'A part of the day' },
);

export const slotsSchema = Type.Union(
  [
    closed(
      {
        kind: slotKind('minutes'),
        minutes: Type.Integer({ minimum: 5, maximum: 480, description: 'Length of a slot' }),
        hours: optional(
          Type.Array(
            closed(
              { from: timeOfDay('Begins'), to: timeOfDay('Ends') },
              { description: 'A time of opening' },
            ),
            { minItems: 1, maxItems: 6, description: 'When slots lie; the office hours when missing' },
          ),
        ),
      },
      { description: 'A grid of equal slots' },
    ),
    closed(
      {
        kind: slotKind('periods'),
        periods: Type.Array(periodSchema, {
          minItems: 1,
          maxItems: 12,
          description: 'Parts of the day in order: half days, sessions',
        }),
      },
      { description: 'Half days, sessions: parts of the day with names' },
    ),
    closed({ kind: slotKind('days') }, { description: 'Whole days' }),
  ],
  { description: 'How a day is cut into slots' },
);
export type Slots = Static<typeof slotsSchema>;

export const bookingSchema = closed(
  {
    id: nameOf('booking', 'Name of the booking'),
    title: textSchema('What is booked'),
    class: kebab('Class of the council’s resources that can be booked'),
    slot: pointerSchema(
      'Field with the chosen slot `{ resource, day, start }`; below `*` when each row books',
    ),
    suits: optional(
      expressionSchema(
        'CEL over `answers`, `resource` (its `id`, `capacity`, `attributes`), inside rows `row`: which resources are offered',
      ),
    ),
    attributes: optional(
      Type.Record(
        Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }),
        oneOfStrings(['number', 'text', 'yes-no'] as const, 'Its type'),
        {
          description:
            'Attributes of the resources that `suits` looks at; each resource of the class has them',
          additionalProperties: false,
        },
      ),
    ),
    anyResource: optional(
      Type.Boolean({ description: 'The citizen picks a time only; the system gives a free resource' }),
    ),
    slots: slotsSchema,
    weekdays: optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 7, description: 'ISO weekday, Monday is 1' }), {
        minItems: 1,
        maxItems: 7,
        description: 'Days of the week; those of the office when missing',
      }),
    ),
    onHolidays: optional(Type.Boolean({ description: 'Holidays can be booked too' })),
    perSlot: optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        description: 'Bookings that one slot of one resource takes; its capacity when missing',
      }),
    ),
    onlinePercent: optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        description:
          'Share of a slot that is given online, rounded down; the rest is for who walks in. 100 when missing',
      }),
    ),
    takes: optional(expressionSchema('CEL giving how many units of the capacity it takes; 1 when missing')),
    length: optional(
      expressionSchema(
        'CEL giving how many consecutive slots it takes, parts of the day over into the next open days; 1 when missing',
      ),
    ),
    rest: optional(
      Type.Integer({
        minimum: 0,
        maximum: 50,
        description: 'Slots kept free after it: cleaning, turning around',
      }),
    ),
    lead: closed(
      {
        atLeast: optional(durationSchema),
        atMost: Type.Integer({
          minimum: 1,
          maximum: 730,
          description: 'How many calendar days ahead can be booked',
        }),
        urgent: optional(expressionSchema('CEL over answers: when true, `atLeast` does not count')),
      },
      { description: 'How soon, and how far ahead' },
    ),
    hold: closed(
      {
        filing: minutesSchema('Minutes for which a slot is held while the form is filled'),
        decision: optional(durationSchema),
      },
      {
        description:
          'How long a slot is kept: while filing, and from filing until the decision (until it is made when missing)',
      },
    ),
    limits: optional(
      Type.Array(
        closed(
          {
            most: Type.Integer({ minimum: 1, maximum: 100, description: 'How many' }),
            within: oneOfStrings(
              ['open', 'day', 'week', 'month', 'fiscal-year'] as const,
              'Still open at one time, or in the same day, week, month, fiscal year of the slot',
            ),
            by: optional(
              expressionSchema(
                'CEL over answers giving the text that is counted; the applicant’s national ID, else phone, when missing',
              ),
            ),
            message: textSchema('Why it is refused'),
          },
          { description: 'A limit' },
        ),
        { maxItems: 5, description: 'How many one applicant may have' },
      ),
    ),
    priority: optional(
      expressionSchema('CEL over answers giving a whole number; smaller comes first on the waiting list'),
    ),
    preempts: optional(
      Type.Boolean({
        description:
          'An officer may free an unconfirmed slot for who comes first by `priority`; the other is told and offered another',
      }),
    ),
    moves: optional(
      closed(
        {
          most: Type.Integer({ minimum: 1, maximum: 20, description: 'How often' }),
          until: minutesSchema('Minutes before the slot until which it can be moved or given back'),
        },
        { description: 'The applicant may choose another slot' },
      ),
    ),
    noShow: optional(
      closed(
        {
          after: minutesSchema('Minutes of grace after the slot began'),
          limit: Type.Integer({ minimum: 1, maximum: 20, description: 'So many' }),
          withinDays: Type.Integer({ minimum: 1, maximum: 730, description: 'within so many days' }),
          blockedDays: Type.Integer({
            minimum: 1,
            maximum: 730,
            description: 'close online booking for so many days',
          }),
        },
        { description: 'Who does not come' },
      ),
    ),
    waitingList: optional(
      closed(
        {
          most: Type.Integer({ minimum: 1, maximum: 500, description: 'How many wait for one slot' }),
          offerMinutes: minutesSchema('Minutes for which a slot that became free is offered to the first'),
        },
        { description: 'Waiting list of a full slot' },
      ),
    ),
    remind: optional(
      closed(
        {
          before: Type.Array(minutesSchema('Minutes before the slot'), {
            minItems: 1,
            maxItems: 4,
            description: 'When',
          }),
          notification: reference('notification', 'The message'),
        },
        { description: 'Reminders' },
      ),
    ),
  },
  {
    description:
      'Something of the council’s that is given for a time: a counter, a crew, a hall, chairs, a seat, a spot',
  },
);
export type BookingDefinition = Static<typeof bookingSchema>;
