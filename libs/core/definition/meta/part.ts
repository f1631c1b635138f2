import { Type, type Static } from '@sinclair/typebox';
import { closed, jsonSchemaSchema, kebab, optional, textSchema, mapOf } from './primitives.js';
import { checkSchema, computedSchema, fieldTextSchema, ruleSchema } from './form.js';

/** A shared part: a sub-form with a version of its own, brought in by `{ "$ref": "part:NAME@VERSION" }`. */
export const partSchema = closed(
  {
    part: kebab('Name of the part'),
    version: Type.Integer({ minimum: 1, description: 'Version; a change of meaning is a new one' }),
    schema: jsonSchemaSchema('JSON Schema of the part'),
    ui: optional(jsonSchemaSchema('uiSchema of the part')),
    rules: optional(
      Type.Array(ruleSchema, { description: 'Rules inside the part; pointers are relative to it' }),
    ),
    computed: optional(
      Type.Array(computedSchema, {
        description:
          'Computed values inside the part; pointers are relative to it, and in CEL its own answers are `part`',
      }),
    ),
    checks: optional(
      Type.Array(checkSchema, {
        description:
          'Rules across fields of the part; pointers are relative to it, and in CEL its own answers are `part`',
      }),
    ),
    messages: optional(
      mapOf(
        mapOf(textSchema('Message'), 'Texts by keyword'),
        'Own error texts by relative pointer, then keyword',
      ),
    ),
    translations: optional(
      closed(
        { en: mapOf(fieldTextSchema, 'Texts by pointer') },
        { description: 'Texts in other languages by relative pointer; the part itself is the empty string' },
      ),
    ),
  },
  { description: 'A shared part' },
);
export type Part = Static<typeof partSchema>;
