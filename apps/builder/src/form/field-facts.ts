import {
  homeOf,
  isRequired,
  kindOfField,
  parentOf,
  schemaPathOf,
  uiPathOf,
  type FieldAddress,
  type FieldKind,
  type ServiceDraft,
} from '#core/authoring';
import type { FieldText, Part } from '#core/definition';
import { isObject, own, schemaAt, valueAt, type SchemaObject } from '#core/fields';
import type { Text } from '#core/result';

const none: SchemaObject = {};

export const schemaOf = (draft: ServiceDraft, field: FieldAddress): SchemaObject => {
  const schema = valueAt(draft, schemaPathOf(field));
  return isObject(schema) ? schema : none;
};

export const uiOf = (draft: ServiceDraft, field: FieldAddress): SchemaObject => {
  const ui = valueAt(draft, uiPathOf(field));
  return isObject(ui) ? ui : none;
};

const noText: FieldText = {};

/** The English texts of a field. */
export const englishOf = (draft: ServiceDraft, field: FieldAddress): FieldText => {
  const { form, pointer } = homeOf(field);
  const texts = valueAt(draft, `${form}/translations/en`);
  return ((isObject(texts) && texts[pointer]) || noText) as FieldText;
};

/** The label of a field; its name when it has none. */
export const titleOf = (draft: ServiceDraft, field: FieldAddress): Text => {
  const thai = own(schemaOf(draft, field), 'title');
  const { name } = parentOf(field);
  const th = typeof thai === 'string' && thai !== '' ? thai : name;
  return { th, en: englishOf(draft, field).title || th };
};

export const kindOf = (
  kinds: readonly FieldKind[],
  draft: ServiceDraft,
  field: FieldAddress,
): FieldKind | undefined => kindOfField(kinds, schemaOf(draft, field), uiOf(draft, field));

/** The group that new fields of a group or list go into; undefined for fields that hold none. */
export const groupInside = (draft: ServiceDraft, field: FieldAddress): FieldAddress | undefined => {
  const schema = schemaOf(draft, field);
  if (schemaAt(schema, 'properties')) return field;
  const items = schemaAt(schema, 'items');
  return items && schemaAt(items, 'properties') ? `${field}/*` : undefined;
};

export const isAsked = (draft: ServiceDraft, field: FieldAddress): boolean => isRequired(draft, field);

/** The shared part that a field brings in, if it does. */
export const partOf = (parts: readonly Part[], schema: SchemaObject): Part | undefined => {
  const reference = own(schema, '$ref');
  return parts.find(({ part, version }) => reference === `part:${part}@${version}`);
};
