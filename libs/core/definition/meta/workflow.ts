import { Type, type Static } from '@sinclair/typebox';
import {
  closed,
  expressionSchema,
  jsonSchemaSchema,
  kebab,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
  mapOf,
  mapById,
} from './primitives.js';
import { fieldTextSchema } from './form.js';

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
    final: optional(Type.Boolean({ description: 'The case ends here' })),
  },
  { description: 'A state of the case' },
);
export type State = Static<typeof stateSchema>;

export const roles = ['officer', 'supervisor', 'executive', 'applicant', 'system'] as const;
export type ActorRole = (typeof roles)[number];

export const performerSchema = closed(
  {
    role: oneOfStrings(roles, 'Who'),
    division: optional(kebab('Of which division; the one that works on the state when missing')),
  },
  { description: 'Someone who may perform an action' },
);
export type Performer = Static<typeof performerSchema>;

const effectType = <T extends string>(type: T) => Type.Literal(type, { description: 'Sort of effect' });

export const effectSchema = Type.Union(
  [
    closed(
      { type: effectType('notify'), notification: kebab('Which message') },
      { description: 'Sends a message' },
    ),
    closed({ type: effectType('set-flag'), flag: kebab('Which flag') }, { description: 'Sets a flag' }),
    closed({ type: effectType('clear-flag'), flag: kebab('Which flag') }, { description: 'Clears a flag' }),
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
  ],
  { description: 'What an action sets going' },
);
export type EffectDefinition = Static<typeof effectSchema>;

export const actionSchema = closed(
  {
    title: textSchema('Verb on the button'),
    from: Type.Array(kebab('State'), {
      minItems: 1,
      maxItems: 40,
      description: 'States in which it is available',
    }),
    to: optional(kebab('State after it; the same state when missing')),
    by: Type.Array(performerSchema, { minItems: 1, maxItems: 10, description: 'Who may perform it' }),
    guard: optional(
      closed(
        {
          expression: expressionSchema(
            'CEL over `answers`, `input` (the action’s own answers), `case`, `actor`, `today`, `tables`',
          ),
          reason: textSchema('Why not, when it is false'),
        },
        { description: 'A condition' },
      ),
    ),
    form: optional(
      closed(
        {
          schema: jsonSchemaSchema('JSON Schema draft-07 of the action’s own answers'),
          ui: optional(jsonSchemaSchema('RJSF uiSchema')),
          translations: optional(
            closed(
              { en: mapOf(fieldTextSchema, 'Texts by pointer') },
              { description: 'Texts in other languages' },
            ),
          ),
          attachments: optional(
            Type.Array(kebab('Attachment key'), {
              maxItems: 5,
              description: 'Papers that officers attach with the action',
            }),
          ),
        },
        { description: 'A small form of its own' },
      ),
    ),
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
            'Makes the action a decision; a refusal needs `reason` in its form and an appeal (พ.ร.บ.วิธีปฏิบัติราชการทางปกครอง 2539 ม.37, 40)',
        },
      ),
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

export const clockSchema = closed(
  {
    id: kebab('Name of the clock'),
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
      Type.Array(kebab('State'), {
        maxItems: 20,
        description: 'States that stop it; final states always do',
      }),
    ),
  },
  { description: 'A time limit from the effective receipt; it pauses while the applicant must act' },
);
export type Clock = Static<typeof clockSchema>;

export const flagSchema = closed(
  {
    title: textSchema('Label'),
    when: optional(expressionSchema('CEL over answers: set at opening when true')),
  },
  { description: 'A flag beside the state' },
);
export type Flag = Static<typeof flagSchema>;

export const workflowSchema = closed(
  {
    initial: kebab('State in which a case begins'),
    states: mapById(stateSchema, 'States by id'),
    actions: mapById(actionSchema, 'Actions by id'),
    clocks: optional(
      Type.Array(clockSchema, {
        maxItems: 10,
        description: 'Clocks; the first is the one shown to the applicant',
      }),
    ),
    flags: optional(mapById(flagSchema, 'Flags by id')),
    opened: optional(Type.Array(effectSchema, { maxItems: 10, description: 'Effects when a case opens' })),
  },
  { description: 'The workflow, in statechart words' },
);
export type Workflow = Static<typeof workflowSchema>;
