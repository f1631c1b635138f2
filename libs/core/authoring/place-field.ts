import { isObject, own, pointerNames, stringsAt, valueAt } from '#core/fields';
import type { ClippedField } from './clip.js';
import type { FieldPlace } from './command.js';
import { answerAddress, homeOf, schemaPathOf, uiPathOf, type FieldAddress } from './field-address.js';
import { editIn, insertIn, setIn, type Json } from './json-edit.js';
import { freeName } from './names.js';
import type { ServiceDraft } from './service-draft.js';

/** The form, group or row that a field goes into. */
export const groupOf = (place: FieldPlace): FieldAddress =>
  'group' in place ? place.group : answerAddress('');

/** The names of the fields in a group, in order. */
export const fieldNamesIn = (draft: ServiceDraft, group: FieldAddress): readonly string[] =>
  Object.keys((valueAt(draft, `${schemaPathOf(group)}/properties`) ?? {}) as object);

const insertKey = (map: Json, key: string, value: Json, index: number): Json => {
  const entries = Object.entries(isObject(map) ? map : {});
  return Object.fromEntries(entries.toSpliced(index, 0, [key, value]));
};

const withSchema = (draft: Json, group: FieldAddress, field: ClippedField, index: number): Json =>
  editIn(draft, schemaPathOf(group), (found) => {
    const schema = isObject(found) ? found : {};
    const required = stringsAt(schema, 'required');
    return {
      ...schema,
      properties: insertKey(own(schema, 'properties'), field.name, field.schema, index),
      ...(field.required && { required: [...required, field.name] }),
    };
  });

const withUi = (draft: Json, group: FieldAddress, { name, ui }: ClippedField, index: number): Json => {
  const path = uiPathOf(group);
  const placed = Object.keys(ui).length > 0 ? setIn(draft, `${path}/${name}`, ui) : draft;
  const order = stringsAt((valueAt(placed, path) ?? {}) as never, 'ui:order');
  return order.length > 0 ? insertIn(placed, `${path}/ui:order`, name, index) : placed;
};

const withTexts = (draft: Json, address: FieldAddress, { english, messages }: ClippedField): Json => {
  const { form, pointer } = homeOf(address);
  const at = (map: object): object =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [pointer + key, value as Json]));
  const join = (whole: Json, path: string, map: object): Json =>
    Object.keys(map).length === 0
      ? whole
      : editIn(whole, path, (before) => ({ ...(isObject(before) ? before : {}), ...at(map) }));
  return join(join(draft, `${form}/translations/en`, english), `${form}/messages`, messages);
};

/** The path of a section by its name. */
export const findSection = (draft: ServiceDraft, id: string): string | undefined => {
  for (const [page, { sections }] of draft.definition.form.pages.entries()) {
    const section = sections.findIndex((one) => one.id === id);
    if (section >= 0) return `/definition/form/pages/${page}/sections/${section}`;
  }
  return undefined;
};

const mostInPrivacyGroup = 200;

/**
 * A new answer counts as personal like its neighbour in the section, or like the first group of the service; a group that
 * is full goes on in one like it.
 */
const withPrivacy = (draft: ServiceDraft, pointer: string, neighbour: string | undefined): Json => {
  const { groups } = draft.definition.privacy;
  const beside = groups.findIndex(({ fields }) => neighbour !== undefined && fields.includes(neighbour));
  const index = Math.max(beside, 0);
  const group = groups[index]!;
  if (group.fields.length < mostInPrivacyGroup)
    return insertIn(draft, `/definition/privacy/groups/${index}/fields`, pointer);
  const id = freeName(
    group.id,
    groups.map((one) => one.id),
    '-',
  );
  return insertIn(draft, '/definition/privacy/groups', { ...group, id, fields: [pointer] }, index + 1);
};

const inSection = (draft: ServiceDraft, section: string, pointer: string, index?: number): ServiceDraft => {
  const path = findSection(draft, section);
  if (path === undefined) return draft;
  const fields = valueAt(draft, `${path}/fields`) as readonly string[];
  const neighbour = fields[(index ?? fields.length) - 1] ?? fields[0];
  const placed = insertIn(draft, `${path}/fields`, pointer, index) as ServiceDraft;
  return withPrivacy(placed, pointer, neighbour) as ServiceDraft;
};

/** Whether a place is there. */
export const isPlace = (draft: ServiceDraft, place: FieldPlace): boolean =>
  'section' in place
    ? findSection(draft, place.section) !== undefined
    : isObject(valueAt(draft, schemaPathOf(place.group)));

/** Puts a field at a place, under a free name; says where it came to stand. */
export const placeField = (
  draft: ServiceDraft,
  field: ClippedField,
  place: FieldPlace,
): { readonly draft: ServiceDraft; readonly address: FieldAddress } => {
  const group = groupOf(place);
  const siblings = fieldNamesIn(draft, group);
  const named = { ...field, name: freeName(field.name, siblings) };
  const index = 'group' in place ? (place.index ?? siblings.length) : siblings.length;
  const address = `${group}/${named.name}`;
  const withField = withTexts(
    withUi(withSchema(draft, group, named, index), group, named, index),
    address,
    named,
  );
  const pointer = `/${pointerNames(address).at(-1)}`;
  return {
    address,
    draft:
      'section' in place
        ? inSection(withField as ServiceDraft, place.section, pointer, place.index)
        : (withField as ServiceDraft),
  };
};
