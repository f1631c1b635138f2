import { Type, type Static } from '@sinclair/typebox';
import { closed, expressionSchema, nameOf, optional, reference, textSchema } from './primitives.js';
import { durationSchema } from './duration.js';

export const clockSchema = closed(
  {
    id: nameOf('clock', 'Name of the clock'),
    title: textSchema('What must be done by then'),
    length: Type.Union(
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
    ),
    legalBasis: optional(Type.String({ maxLength: 300, description: 'Law behind it' })),
    stopsAt: optional(
      Type.Array(reference('state', 'State'), {
        maxItems: 20,
        description: 'States that stop it; final states always do',
      }),
    ),
  },
  { description: 'A time limit from the effective receipt; it pauses while the applicant must act' },
);
export type Clock = Static<typeof clockSchema>;
