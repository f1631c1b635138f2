import {
  bundleDefinition,
  isLaidOver,
  type FieldText,
  type FormDefinition,
  type ServiceDefinition,
  type SharedPart,
} from '#core/definition';
import {
  choicesOf,
  descendants,
  fieldTree,
  isObject,
  own,
  type Field,
  type SchemaObject,
} from '#core/fields';
import type { Text } from '#core/result';
import type { ServiceDraft } from '../service-draft.js';

/** A field that conditions may look at, with what is needed to ask about it. */
export interface ConditionField {
  readonly pointer: string;
  readonly title: Text;
  /** `unasked` is text to read: it can be shown by a rule, not asked about. */
  readonly type: 'choice' | 'choices' | 'yes-no' | 'number' | 'text' | 'other' | 'unasked';
  readonly choices: readonly { readonly value: unknown; readonly title: Text }[];
}

const typeOf = ({ schema, kind }: Field): ConditionField['type'] => {
  const type = own(schema, 'type');
  if (type === 'null') return 'unasked';
  if (kind !== 'value') return 'other';
  if (type === 'array') return 'choices';
  if (choicesOf(schema)) return 'choice';
  if (type === 'boolean') return 'yes-no';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'string' ? 'text' : 'other';
};

const toConditionField = (field: Field, english: Readonly<Record<string, FieldText>>): ConditionField => {
  const texts = english[field.pointer];
  const th = String(own(field.schema, 'title') ?? field.name);
  return {
    pointer: field.pointer,
    title: { th, en: texts?.title ?? th },
    type: typeOf(field),
    choices: (choicesOf(field.schema) ?? []).map(({ value, title }) => {
      const label = title ?? String(value);
      return { value, title: { th: label, en: texts?.choices?.[String(value)] ?? label } };
    }),
  };
};

/** Whether parts bring anything into the form: most forms stand by themselves, and need not be put together to be read. */
const isWhole = (definition: ServiceDefinition): boolean =>
  !isLaidOver(definition) && !JSON.stringify(definition.form.schema).includes('"$ref"');

const formOf = (definition: ServiceDefinition, parts: readonly SharedPart[]): FormDefinition => {
  if (isWhole(definition)) return definition.form;
  const bundled = bundleDefinition(definition, parts);
  return bundled.ok ? bundled.value.form : definition.form;
};

/** The fields of a draft’s form, those of shared parts among them, in the order of the schema. */
export const conditionFields = (
  { definition }: ServiceDraft,
  parts: readonly SharedPart[],
): readonly ConditionField[] => {
  const { schema, translations } = formOf(definition, parts);
  const english = isObject(translations?.en) ? translations.en : {};
  return descendants(fieldTree(schema as SchemaObject)).map((field) => toConditionField(field, english));
};
