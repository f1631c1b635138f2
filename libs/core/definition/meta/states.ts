import { Type, type Static } from '@sinclair/typebox';
import { closed, kebab, oneOfStrings, optional, reference, textSchema } from './primitives.js';
import { durationSchema } from './duration.js';

/** Fixed for all services, so that reports compare. */
export const phases = [
  'received',
  'in-progress',
  'waiting-applicant',
  'completed',
  'refused',
  'closed',
] as const;
export type Phase = (typeof phases)[number];

/** The four public steps that citizens already know. */
export const publicSteps = ['waiting', 'received', 'in-progress', 'done'] as const;
export type PublicStep = (typeof publicSteps)[number];

export const stateSchema = closed(
  {
    title: textSchema('Inner label for officers'),
    phase: oneOfStrings(phases, 'Phase for queues and reports'),
    public: closed(
      {
        step: oneOfStrings(publicSteps, 'Which of the four public steps'),
        note: optional(textSchema('Reason or cause behind the step, shown after a colon')),
      },
      { description: 'What citizens see' },
    ),
    division: optional(
      kebab('Division that works on it; when missing, the one the case was moved to, else the service’s own'),
    ),
    timeLimit: optional(durationSchema),
    approval: optional(reference('approval', 'Several decide here: a round opens when the state is entered')),
    final: optional(Type.Boolean({ description: 'The case ends here' })),
  },
  { description: 'A state of the case' },
);
export type State = Static<typeof stateSchema>;
