import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, optional, textSchema } from './primitives.js';
import { isoDay, timeOfDay } from './spans.js';

const openingSchema = closed(
  { from: timeOfDay('Opens'), to: timeOfDay('Closes') },
  { description: 'A time of opening' },
);

/** What a council has to give for a time. Bookings of services name a class and take what suits from it. */
export const resourceSchema = closed(
  {
    id: kebab('Name of the resource'),
    class: kebab('Class that bookings name: `counter`, `water-truck`, `hall`'),
    name: textSchema('What it is called'),
    capacity: Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'How many at one time: places at a counter, chairs in stock',
    }),
    partOf: optional(kebab('The resource that it is a part of: booking either blocks the other')),
    attributes: optional(
      Type.Record(
        Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' }),
        Type.Union([Type.Number(), Type.Boolean(), Type.String({ maxLength: 200 })], {
          description: 'A number, yes or no, or text',
        }),
        { description: 'What `suits` looks at: `maxHeight`, `topics`', additionalProperties: false },
      ),
    ),
    exceptions: optional(
      Type.Array(
        closed(
          {
            from: isoDay('First day'),
            to: isoDay('Last day'),
            open: Type.Array(openingSchema, {
              maxItems: 6,
              description: 'When it can be had on these days; none when it can’t',
            }),
            reason: optional(textSchema('Why')),
          },
          { description: 'Days that are not as usual. Bookings that are confirmed stay' },
        ),
        { maxItems: 200, description: 'Exceptions of its calendar' },
      ),
    ),
  },
  { description: 'A resource of the council' },
);
export type Resource = Static<typeof resourceSchema>;
