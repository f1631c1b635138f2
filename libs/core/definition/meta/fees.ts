import { Type, type Static } from '@sinclair/typebox';
import { durationSchema } from './duration.js';
import {
  closed,
  expressionSchema,
  nameOf,
  oneOfStrings,
  optional,
  reference,
  textSchema,
} from './primitives.js';

export const feeDues = ['at-filing', 'before-issue', 'on-notice', 'monthly', 'yearly'] as const;

export const feeSchema = closed(
  {
    code: nameOf('fee', 'Name of the fee line'),
    title: textSchema('What is paid for'),
    satang: expressionSchema(
      'CEL over `answers`, `findings`, `today`, `council`, `tables` giving whole satang; 0 leaves the line out',
    ),
    due: optional(
      oneOfStrings(
        feeDues,
        'When it is paid: with the filing, before what is asked for is issued (also when missing), on the notice of an assessment, or again each month or year while the entry of `register` lasts',
      ),
    ),
    payWithin: optional(durationSchema),
    register: optional(
      reference('register', 'For `monthly` and `yearly`: the register whose entry it follows'),
    ),
    deposit: optional(
      Type.Boolean({
        description:
          'Security that is given back, less what is then owed; stands apart from the sum of the fee',
      }),
    ),
    instalments: optional(
      closed(
        {
          most: Type.Integer({ minimum: 2, maximum: 12, description: 'How many equal parts at most' }),
          from: Type.Integer({ minimum: 0, description: 'From which sum, in satang' }),
          every: oneOfStrings(['month'] as const, 'How far apart'),
          rest: oneOfStrings(['first', 'last'] as const, 'Which part takes the satang that don’t divide'),
        },
        { description: 'The applicant may pay in parts' },
      ),
    ),
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law or ordinance behind it' })),
  },
  { description: 'One line of the fee' },
);
export type Fee = Static<typeof feeSchema>;
