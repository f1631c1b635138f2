import { Type, type Static } from '@sinclair/typebox';
import { closed, expressionSchema, mapById, optional, reference, textSchema } from './primitives.js';
import { actionSchema } from './actions.js';
import { approvalSchema } from './approvals.js';
import { clockSchema } from './clocks.js';
import { effectSchema } from './effects.js';
import { stateSchema } from './states.js';

export * from './duration.js';
export * from './states.js';
export * from './performers.js';
export * from './approvals.js';
export * from './actions.js';
export * from './effects.js';
export * from './clocks.js';

export const flagSchema = closed(
  {
    title: textSchema('Label'),
    when: optional(expressionSchema('CEL over answers: set at opening when true')),
    follows: optional(
      expressionSchema(
        'CEL over `answers`, `findings`, `case`, `today`, `tables`: set and cleared by this rule at every event of the case',
      ),
    ),
  },
  { description: 'A flag beside the state' },
);
export type Flag = Static<typeof flagSchema>;

export const workflowSchema = closed(
  {
    initial: reference('state', 'State in which a case begins'),
    states: mapById(stateSchema, 'state', 'States by id'),
    actions: mapById(actionSchema, 'action', 'Actions by id'),
    approvals: optional(mapById(approvalSchema, 'approval', 'Approvals by id')),
    clocks: optional(
      Type.Array(clockSchema, {
        maxItems: 10,
        description: 'Clocks; the first is the one shown to the applicant',
      }),
    ),
    flags: optional(mapById(flagSchema, 'flag', 'Flags by id')),
    opened: optional(Type.Array(effectSchema, { maxItems: 10, description: 'Effects when a case opens' })),
  },
  { description: 'The workflow, in statechart words' },
);
export type Workflow = Static<typeof workflowSchema>;
