import type { BenchField } from './fields.js';

type Schema = Readonly<Record<string, unknown>>;

const schemaOf = ({ kind, title, choices = [] }: BenchField): Schema => {
  switch (kind) {
    case 'number':
      return { type: 'number', title, minimum: 0, maximum: 100_000 };
    case 'yes-no':
      return { type: 'boolean', title };
    case 'date':
      return { type: 'string', title, format: 'date' };
    case 'choice':
      return { type: 'string', title, oneOf: choices.map((choice) => ({ const: choice, title: choice })) };
    case 'email':
      return { type: 'string', title, format: 'email', maxLength: 254 };
    case 'phone':
      return { type: 'string', title, pattern: '^0[0-9]{8,9}$' };
    case 'long-text':
      return { type: 'string', title, minLength: 10, maxLength: 3000 };
    default:
      return { type: 'string', title, minLength: 1, maxLength: 100 };
  }
};

/** The form as JSON Schema; fields that show at times are plain here. */
export const flatSchema = (fields: readonly BenchField[]): Schema => ({
  type: 'object',
  required: fields.filter((field) => field.required).map(({ name }) => name),
  properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
});

const conditionOf = ({ name, shownBy = '' }: BenchField): Schema => ({
  if: { properties: { [shownBy]: { const: true } }, required: [shownBy] },
  then: { required: [name] },
});

/** The same with its conditions as `if`/`then`, which show their fields where a renderer knows draft-07. */
export const conditionalSchema = (fields: readonly BenchField[]): Schema => {
  const always = flatSchema(fields.filter((field) => !field.shownBy));
  const shown = fields.filter((field) => field.shownBy);
  return {
    ...always,
    allOf: shown.map((field) => ({
      ...conditionOf(field),
      then: { properties: { [field.name]: schemaOf(field) }, required: [field.name] },
    })),
  };
};
