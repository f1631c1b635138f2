import { Type, type Static } from '@sinclair/typebox';
import { closed, oneOfStrings } from './primitives.js';

export const durationSchema = closed(
  {
    amount: Type.Integer({ minimum: 1, maximum: 3650, description: 'How many' }),
    unit: oneOfStrings(
      ['working-days', 'days', 'hours'] as const,
      'Working days of the council calendar, calendar days, or hours',
    ),
  },
  { description: 'A length of time' },
);
export type Duration = Static<typeof durationSchema>;
