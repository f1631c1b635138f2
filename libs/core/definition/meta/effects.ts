import { Type, type Static } from '@sinclair/typebox';
import { closed, pointerSchema, reference } from './primitives.js';
import { clockEffects } from './clock-effects.js';
import { durationSchema } from './duration.js';

const effectType = <T extends string>(type: T) => Type.Literal(type, { description: 'Sort of effect' });

export const effectSchema = Type.Union(
  [
    closed(
      { type: effectType('notify'), notification: reference('notification', 'Which message') },
      { description: 'Sends a message' },
    ),
    closed(
      { type: effectType('set-flag'), flag: reference('flag', 'Which flag') },
      { description: 'Sets a flag' },
    ),
    closed(
      { type: effectType('clear-flag'), flag: reference('flag', 'Which flag') },
      { description: 'Clears a flag' },
    ),
    closed(
      { type: effectType('request-correction'), due: durationSchema },
      {
        description:
          'Opens a correction request: the action form must ask `reason` and may ask `defects` (a list of `{ pointer, message }`); the clock stops',
      },
    ),
    closed(
      {
        type: effectType('move-division'),
        field: pointerSchema('Field of the action form that names the division'),
      },
      {
        description:
          'Hands the case to the division chosen in the action form; it keeps it through every later state that names no division of its own',
      },
    ),
    closed(
      { type: effectType('close-correction') },
      { description: 'Takes over the applicant’s corrected answers; the clock goes on' },
    ),
    ...clockEffects,
  ],
  { description: 'What an action sets going' },
);
export type EffectDefinition = Static<typeof effectSchema>;
