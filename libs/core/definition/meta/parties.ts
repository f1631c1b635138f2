import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
} from './primitives.js';
import { actionFormSchema } from './actions.js';
import { durationSchema } from './duration.js';

const source = <T extends string>(kind: T) => Type.Literal(kind, { description: 'Where they are named' });

export const partyContactSchema = Type.Union(
  [
    closed(
      {
        kind: source('answers'),
        each: optional(
          pointerSchema(
            'A list of the answers, such as `/attesters`: each row names one; the pointers then lie below it',
          ),
        ),
        name: Type.Array(pointerSchema('Field'), {
          minItems: 1,
          maxItems: 5,
          description: 'Fields that, joined by spaces, are the name',
        }),
        phone: optional(pointerSchema('Field with the phone')),
        email: optional(pointerSchema('Field with the e-mail')),
      },
      { description: 'Named in the answers' },
    ),
    closed(
      {
        kind: source('agency'),
        name: textSchema('Name of the office'),
        phone: optional(Type.String({ maxLength: 60, description: 'Phone' })),
        email: optional(Type.String({ maxLength: 254, description: 'E-mail' })),
      },
      { description: 'A fixed office' },
    ),
    closed(
      { kind: source('input') },
      {
        description:
          'Named by the officer in the action that asks: its form has `name` and `phone` or `email`',
      },
    ),
    closed({ kind: source('public') }, { description: 'Whoever reads the notice and has a stake' }),
  ],
  { description: 'Who they are and how they are reached' },
);

export const partySchema = closed(
  {
    id: nameOf('party', 'Name of the party'),
    title: textSchema('What they are called: attester, neighbour, agency'),
    does: oneOfStrings(
      ['attest', 'object', 'answer'] as const,
      'Confirms something, may object, or is asked for an answer',
    ),
    why: optional(textSchema('Why they are asked, in words for them')),
    contact: partyContactSchema,
    when: optional(expressionSchema('CEL over answers: whether there is such a party; missing means always')),
    sees: optional(
      Type.Array(pointerSchema('Field'), {
        maxItems: 40,
        description:
          'Answers shown to them; nothing else is. Who applies stays unknown unless it is named here',
      }),
    ),
    form: actionFormSchema,
    due: durationSchema,
    silence: oneOfStrings(
      ['agrees', 'declines', 'waits'] as const,
      'What no answer within the time means: no objection, no confirmation, or the case still waits',
    ),
    atLeast: optional(
      Type.Integer({
        minimum: 1,
        maximum: 50,
        description: 'How many of them must have answered; all when missing',
      }),
    ),
  },
  { description: 'Third parties of a case, asked by the effect `ask`' },
);
export type PartyDefinition = Static<typeof partySchema>;
