import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  jsonSchemaSchema,
  mapByField,
  reference,
  oneOfStrings,
  optional,
  textSchema,
} from './primitives.js';
import { voteSchema } from './approvals.js';
import { durationSchema } from './duration.js';
import { effectSchema } from './effects.js';
import { fieldTextSchema } from './form.js';
import { performerSchema } from './performers.js';

export const actionFormSchema = closed(
  {
    schema: jsonSchemaSchema('JSON Schema draft-07 of the action’s own answers'),
    ui: optional(jsonSchemaSchema('RJSF uiSchema')),
    translations: optional(
      closed(
        { en: mapByField(fieldTextSchema, 'Texts by pointer') },
        { description: 'Texts in other languages' },
      ),
    ),
    initial: optional(
      mapByField(
        expressionSchema('CEL over `answers`, `findings`, `case`, `today`, `tables`'),
        'Values that the form begins with, by pointer; whoever fills it in may change them',
      ),
    ),
    attachments: optional(
      Type.Array(reference('attachment', 'Attachment key'), {
        maxItems: 5,
        description: 'Papers that officers attach with the action',
      }),
    ),
  },
  { description: 'A small form of its own' },
);
export type ActionForm = Static<typeof actionFormSchema>;

export const actionSchema = closed(
  {
    title: textSchema('Verb on the button'),
    from: Type.Array(reference('state', 'State'), {
      minItems: 1,
      maxItems: 40,
      description: 'States in which it is available',
    }),
    to: optional(reference('state', 'State after it; the same state when missing')),
    by: Type.Array(performerSchema, { minItems: 1, maxItems: 10, description: 'Who may perform it' }),
    guard: optional(
      closed(
        {
          expression: expressionSchema(
            'CEL over `answers`, `findings` (what officers found, by action), `input` (the action’s own answers), `case`, `actor`, `today`, `tables`',
          ),
          reason: textSchema('Why not, when it is false'),
        },
        { description: 'A condition' },
      ),
    ),
    form: optional(actionFormSchema),
    tone: optional(
      oneOfStrings(
        ['primary', 'neutral', 'danger'] as const,
        'Main button, ordinary, or apart and confirmed',
      ),
    ),
    confirm: optional(textSchema('What will happen, asked before it does')),
    publicReason: optional(
      Type.Boolean({ description: 'The `reason` of the action form is shown to the applicant' }),
    ),
    decision: optional(
      closed(
        {
          outcome: oneOfStrings(['granted', 'refused', 'answered'] as const, 'What is decided'),
          appeal: optional(
            closed(
              { text: textSchema('Right of appeal in words'), period: durationSchema },
              { description: 'Appeal' },
            ),
          ),
        },
        {
          description:
            'Makes the action a decision, kept with `facts`, `law` and `reason` of its form; a refusal needs `reason` and an appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40)',
        },
      ),
    ),
    vote: optional(voteSchema),
    fourEyes: optional(
      Type.Array(reference('action', 'Action'), {
        minItems: 1,
        maxItems: 20,
        description: 'Not by the officer who last performed one of these actions on the case',
      }),
    ),
    within: optional(
      closed(
        { duration: durationSchema },
        { description: 'Only so long after the state was entered: reopening, confirming, objecting' },
      ),
    ),
    times: optional(
      Type.Integer({ minimum: 1, maximum: 20, description: 'At most so many times in the life of a case' }),
    ),
    appeals: optional(
      Type.Boolean({ description: 'Appeals the decision: only while its period of appeal runs' }),
    ),
    after: optional(
      closed(
        { duration: durationSchema },
        { description: 'For `system`: performed this long after the state was entered' },
      ),
    ),
    effects: optional(Type.Array(effectSchema, { maxItems: 20, description: 'Effects in order' })),
  },
  { description: 'A move of the case' },
);
export type Action = Static<typeof actionSchema>;
