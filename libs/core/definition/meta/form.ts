import { Type, type Static } from '@sinclair/typebox';
import { operators, type Operator } from '#core/fields';
import {
  closed,
  expressionSchema,
  kebab,
  jsonSchemaSchema,
  mapByField,
  nameOf,
  reference,
  oneOfStrings,
  optional,
  pointerSchema,
  textSchema,
  mapOf,
} from './primitives.js';

export { operators };
export type { Operator };

export const conditionRowSchema = closed(
  {
    field: pointerSchema('The answer that is looked at'),
    operator: oneOfStrings(operators, 'How it is compared; `contains` looks into a list of choices'),
    value: optional(Type.Unknown({ description: 'What it is compared with; a list for `in` and `not-in`' })),
  },
  { description: 'One row of a condition' },
);
export type ConditionRow = Static<typeof conditionRowSchema>;

export const conditionSchema = closed(
  {
    match: oneOfStrings(['all', 'any'] as const, 'Whether all rows must hold, or one is enough'),
    rows: Type.Array(conditionRowSchema, { minItems: 1, maxItems: 30, description: 'The rows' }),
  },
  {
    description:
      'A condition over answers; a hidden or missing answer makes a row false, except `not-answered`, `not-equals` and `not-in`',
  },
);
export type Condition = Static<typeof conditionSchema>;

export const choiceLimitSchema = closed(
  {
    field: pointerSchema('Choice field'),
    only: Type.Array(Type.Unknown(), {
      minItems: 1,
      maxItems: 2000,
      description: 'The values that are offered while the condition holds',
    }),
  },
  { description: 'Which of the choices of a field are offered' },
);
export type ChoiceLimit = Static<typeof choiceLimitSchema>;

export const ruleSchema = closed(
  {
    id: nameOf('rule', 'Name of the rule'),
    title: textSchema('The rule as a sentence'),
    when: conditionSchema,
    show: optional(
      Type.Array(pointerSchema('Field'), {
        maxItems: 200,
        description: 'Fields that show only when the condition holds',
      }),
    ),
    require: optional(
      Type.Array(pointerSchema('Field'), {
        maxItems: 200,
        description: 'Fields that must be answered when the condition holds',
      }),
    ),
    choices: optional(
      Type.Array(choiceLimitSchema, {
        minItems: 1,
        maxItems: 50,
        description:
          'Choices that are left when the condition holds. All are offered while no rule limits them; of several rules that hold at once, only what each of them leaves',
      }),
    ),
  },
  {
    description:
      'A named condition and what it does. A field shown by several rules shows when any of them holds',
  },
);
export type Rule = Static<typeof ruleSchema>;

export const computedSchema = closed(
  {
    target: pointerSchema('Field that receives the value; it is read-only'),
    value: expressionSchema('CEL over `answers`, `today`, `council`, `tables`; inside rows also `row`'),
  },
  { description: 'A value that the engine works out, again on the server' },
);
export type Computed = Static<typeof computedSchema>;

export const checkSchema = closed(
  {
    id: nameOf('check', 'Name of the check'),
    fields: Type.Array(pointerSchema('Field'), {
      minItems: 1,
      maxItems: 10,
      description: 'Where the message shows',
    }),
    assert: expressionSchema(
      'CEL that must be true; when a field in it is missing, the check does not apply',
    ),
    message: textSchema('What to do'),
    severity: oneOfStrings(['error', 'warning'] as const, 'A warning does not stop the filing'),
  },
  { description: 'A rule across fields' },
);
export type Check = Static<typeof checkSchema>;

export const sectionSchema = closed(
  {
    id: nameOf('section', 'Name of the section'),
    title: optional(textSchema('Heading')),
    help: optional(textSchema('Help under the heading')),
    fields: Type.Array(pointerSchema('Field'), {
      maxItems: 60,
      description: 'Top-level fields, in order; none only while the service is being made',
    }),
  },
  { description: 'A group of fields on a page' },
);
export type Section = Static<typeof sectionSchema>;

export const exitSchema = closed(
  {
    text: textSchema('Why it ends here, and what to do instead'),
    phone: optional(
      Type.String({ maxLength: 30, description: 'A number to call at once, as a large button' }),
    ),
    service: optional(kebab('Code of the service that is meant instead')),
    carry: optional(
      Type.Record(
        Type.String({ pattern: '^(/([a-z][A-Za-z0-9_]{0,63}|\\*))+$' }),
        pointerSchema('Field of this form'),
        {
          description: 'Fields of the other form that begin with an answer of this one',
          additionalProperties: false,
        },
      ),
    ),
  },
  { description: 'A page that ends the form without filing' },
);
export type Exit = Static<typeof exitSchema>;

export const pageSchema = closed(
  {
    id: nameOf('page', 'Name of the page'),
    title: textSchema('Topic of the page'),
    help: optional(textSchema('What to have at hand')),
    when: optional(conditionSchema),
    sections: Type.Array(sectionSchema, {
      maxItems: 20,
      description: 'Sections in order; a page without any ends the form with `exit`',
    }),
    exit: optional(exitSchema),
    attachments: optional(
      Type.Array(reference('attachment', 'Attachment key'), {
        maxItems: 30,
        description:
          'Papers asked for on this page; those on no page come on a page of their own before the review',
      }),
    ),
  },
  { description: 'One page of the form: one topic' },
);
export type Page = Static<typeof pageSchema>;

export const fieldTextSchema = closed(
  {
    title: optional(Type.String({ maxLength: 500, description: 'Label' })),
    description: optional(Type.String({ maxLength: 2000, description: 'Help under the label' })),
    why: optional(Type.String({ maxLength: 1000, description: 'Why it is asked: `why` of `ui:options`' })),
    choices: optional(mapOf(Type.String(), 'Labels of the choices by value')),
    messages: optional(mapOf(Type.String(), 'Own error texts by keyword')),
  },
  { description: 'Texts of one field in another language' },
);
export type FieldText = Static<typeof fieldTextSchema>;

export const formSchema = closed(
  {
    schema: jsonSchemaSchema(
      'JSON Schema draft-07 of the answers; `title` and `description` are Thai; `{ "$ref": "part:NAME@VERSION" }` brings in a shared part',
    ),
    ui: jsonSchemaSchema(
      'RJSF uiSchema: `ui:widget`, `ui:field`, `ui:options`, `ui:placeholder`, `ui:help`, `ui:order`, `ui:autocomplete`',
    ),
    pages: Type.Array(pageSchema, { minItems: 1, maxItems: 30, description: 'Pages in order' }),
    rules: optional(Type.Array(ruleSchema, { maxItems: 200, description: 'Named conditions' })),
    computed: optional(Type.Array(computedSchema, { maxItems: 100, description: 'Computed values' })),
    checks: optional(Type.Array(checkSchema, { maxItems: 100, description: 'Rules across fields' })),
    translations: optional(
      closed(
        { en: mapByField(fieldTextSchema, 'Texts by pointer') },
        { description: 'Texts by field pointer in other languages' },
      ),
    ),
    messages: optional(
      mapByField(
        mapOf(textSchema('Message'), 'Texts by keyword'),
        'Own error texts by field pointer, then keyword',
      ),
    ),
  },
  { description: 'The form' },
);
export type FormDefinition = Static<typeof formSchema>;
