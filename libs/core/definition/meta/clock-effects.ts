import { Type } from '@sinclair/typebox';
import { closed, optional, pointerSchema, reference } from './primitives.js';

const effectType = <T extends string>(type: T) => Type.Literal(type, { description: 'Sort of effect' });
const clock = reference('clock', 'Which clock');

/** What actions do to clocks. */
export const clockEffects = [
  closed(
    {
      type: effectType('start-clock'),
      clock,
      field: optional(
        pointerSchema(
          'Field of the action form with the proven date from which it counts: not in the future, not before the receipt; today when missing',
        ),
      ),
    },
    { description: 'Starts a clock that says `starts: { effect: true }`; one that ran starts anew' },
  ),
  closed({ type: effectType('stop-clock'), clock }, { description: 'Stops a clock for good' }),
  closed(
    {
      type: effectType('extend-clock'),
      clock,
      field: optional(
        pointerSchema(
          'Field of the action form with the number of days or hours, in the unit of `extension.length`; all of it when missing',
        ),
      ),
    },
    {
      description:
        'Extends a running clock before its end, as its `extension` allows; the action form must ask `reason`, which the applicant is told',
    },
  ),
] as const;
