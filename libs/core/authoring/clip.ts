import { isObject, own, patternOf, pointerNames, valueAt, type SchemaObject } from '#core/fields';
import type { FieldText } from '#core/definition';
import { homeOf, parentOf, schemaPathOf, uiPathOf, type FieldAddress } from './field-address.js';
import type { ServiceDraft } from './service-draft.js';

/** A field taken out of a draft with its texts, to be put elsewhere, in another service too. */
export interface ClippedField {
  readonly name: string;
  readonly schema: SchemaObject;
  readonly ui: SchemaObject;
  readonly required: boolean;
  /** English texts by pointer relative to the field; the field itself is the empty string. */
  readonly english: Readonly<Record<string, FieldText>>;
  /** Own error texts by relative pointer, then keyword. */
  readonly messages: Readonly<Record<string, Readonly<Record<string, { th: string; en: string }>>>>;
}

export type FieldClip = readonly ClippedField[];

const below = <T>(map: unknown, pointer: string): Readonly<Record<string, T>> =>
  isObject(map)
    ? Object.fromEntries(
        Object.entries(map)
          .filter(([key]) => key === pointer || key.startsWith(`${pointer}/`))
          .map(([key, value]) => [key.slice(pointer.length), value as T]),
      )
    : {};

/** Whether a field must be answered by the schema of its group itself. */
export const isRequired = (draft: ServiceDraft, address: FieldAddress): boolean => {
  const { parent, name } = parentOf(address);
  const required = own(valueAt(draft, schemaPathOf(parent)), 'required');
  return Array.isArray(required) && required.includes(name);
};

/** A copy of a field as it stands in a draft. */
export const clipField = (draft: ServiceDraft, address: FieldAddress): ClippedField => {
  const { form, pointer } = homeOf(address);
  const schema = valueAt(draft, schemaPathOf(address));
  const ui = valueAt(draft, uiPathOf(address));
  return {
    name: pointerNames(patternOf(address)).at(-1) ?? '',
    schema: isObject(schema) ? schema : {},
    ui: isObject(ui) ? ui : {},
    required: isRequired(draft, address),
    english: below(valueAt(draft, `${form}/translations/en`), pointer),
    messages: below(valueAt(draft, `${form}/messages`), pointer),
  };
};
