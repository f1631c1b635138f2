import { isWithin, pointerNames, stringsAt, valueAt, type SchemaObject } from '#core/fields';
import { fail, ok, type Result } from '#core/result';
import { clipField, type ClippedField } from '../clip.js';
import type { CommandOf, FieldPlace } from '../command.js';
import { parentOf, schemaPathOf, uiPathOf, type FieldAddress } from '../field-address.js';
import { editIn, setIn, without } from '../json-edit.js';
import { findKind, type FieldKind } from '../palette/index.js';
import { findSection, groupOf, isPlace, placeField } from '../place-field.js';
import { refusals } from '../refusals.js';
import { hasField, listDependents, removeFields } from '../remove-field.js';
import { renameField } from '../rename-field.js';
import { reorderField } from '../reorder-field.js';
import type { ServiceDraft } from '../service-draft.js';

type Done = Result<ServiceDraft>;

const clipOfKind = ({ name, schema, ui, english, required }: FieldKind): ClippedField => ({
  name,
  schema,
  ui,
  english,
  required,
  messages: {},
});

export const addField =
  (kinds: readonly FieldKind[]) =>
  (draft: ServiceDraft, { kind, place, name }: CommandOf<'add-field'>): Done => {
    const found = findKind(kinds, kind);
    if (!found) return fail(refusals.unknownKind(kind));
    if (!isPlace(draft, place)) return fail(refusals.unknownPlace(JSON.stringify(place)));
    return ok(placeField(draft, { ...clipOfKind(found), name: name ?? found.name }, place).draft);
  };

export const pasteFields = (draft: ServiceDraft, { clip, place }: CommandOf<'paste-fields'>): Done => {
  if (!isPlace(draft, place)) return fail(refusals.unknownPlace(JSON.stringify(place)));
  const start = place.index;
  return ok(
    clip.reduce(
      (whole, field, offset) =>
        placeField(whole, field, { ...place, index: start === undefined ? undefined : start + offset }).draft,
      draft,
    ),
  );
};

const fieldName = /^[a-z][A-Za-z0-9_]{0,63}$/;

export const renameOneField = (draft: ServiceDraft, { field, name }: CommandOf<'rename-field'>): Done => {
  const { parent, name: before } = parentOf(field);
  if (!hasField(draft, field)) return fail(refusals.unknownField(field));
  if (name === before) return ok(draft);
  if (!fieldName.test(name))
    return fail(
      refusals.badName(
        name,
        'ใช้ตัวอักษรอังกฤษและตัวเลข ขึ้นต้นด้วยตัวพิมพ์เล็ก',
        'Latin letters and digits, beginning with a small letter',
      ),
    );
  if (hasField(draft, `${parent}/${name}`)) return fail(refusals.nameTaken(name));
  return ok(renameField(draft, field, name));
};

export const requireField = (draft: ServiceDraft, { field, required }: CommandOf<'require-field'>): Done => {
  if (!hasField(draft, field)) return fail(refusals.unknownField(field));
  const { parent, name } = parentOf(field);
  return ok(
    editIn(draft, schemaPathOf(parent), (found) => {
      const schema = found as SchemaObject;
      const others = stringsAt(schema, 'required').filter((other) => other !== name);
      const names = required ? [...others, name] : others;
      return names.length > 0 ? { ...schema, required: names } : without(schema, 'required');
    }) as ServiceDraft,
  );
};

/** Another kind keeps the title, the help and, between kinds of choice, the choices. */
export const changeKind =
  (kinds: readonly FieldKind[]) =>
  (draft: ServiceDraft, { field, kind }: CommandOf<'change-kind'>): Done => {
    const found = findKind(kinds, kind);
    if (!found) return fail(refusals.unknownKind(kind));
    const before = valueAt(draft, schemaPathOf(field)) as SchemaObject | undefined;
    if (!before) return fail(refusals.unknownField(field));
    const kept = Object.fromEntries(
      ['title', 'description', ...('oneOf' in found.schema ? ['oneOf'] : [])]
        .filter((keyword) => keyword in before)
        .map((keyword) => [keyword, before[keyword]]),
    );
    const changed = setIn(draft, schemaPathOf(field), { ...found.schema, ...kept });
    return ok(setIn(changed, uiPathOf(field), found.ui) as ServiceDraft);
  };

export const deleteFields = (
  draft: ServiceDraft,
  { fields, mend = false }: CommandOf<'delete-fields'>,
): Done => {
  const missing = fields.find((field) => !hasField(draft, field));
  if (missing !== undefined) return fail(refusals.unknownField(missing));
  const dependents = listDependents(draft, fields);
  if (!mend && dependents.length > 0) return fail(refusals.inUse(dependents.map(({ path }) => path)));
  return ok(removeFields(draft, fields, mend));
};

const topName = (field: FieldAddress): string => `/${pointerNames(field).at(-1)}`;

const moveBetweenSections = (draft: ServiceDraft, field: FieldAddress, place: FieldPlace): Done => {
  const to = 'section' in place ? findSection(draft, place.section) : undefined;
  if (to === undefined) return fail(refusals.unknownPlace(JSON.stringify(place)));
  const pointer = topName(field);
  const pages = draft.definition.form.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => {
      const fields = section.fields.filter((other) => other !== pointer);
      return 'section' in place && section.id === place.section
        ? { ...section, fields: fields.toSpliced(place.index ?? fields.length, 0, pointer) }
        : fields.length === section.fields.length
          ? section
          : { ...section, fields };
    }),
  }));
  return ok(setIn(draft, '/definition/form/pages', pages) as ServiceDraft);
};

const moveToGroup = (draft: ServiceDraft, field: FieldAddress, place: FieldPlace): Done => {
  if (isWithin(groupOf(place), field)) return fail(refusals.intoItself());
  const dependents = listDependents(draft, [field]);
  if (dependents.length > 0) return fail(refusals.movedAway(dependents.map(({ path }) => path)));
  return ok(placeField(removeFields(draft, [field], false), clipField(draft, field), place).draft);
};

/** Within its group a field moves freely; to another group only while nothing means it at the old place. */
export const moveField = (draft: ServiceDraft, { field, place }: CommandOf<'move-field'>): Done => {
  if (!hasField(draft, field)) return fail(refusals.unknownField(field));
  if (!isPlace(draft, place)) return fail(refusals.unknownPlace(JSON.stringify(place)));
  if (groupOf(place) !== parentOf(field).parent) return moveToGroup(draft, field, place);
  return 'section' in place
    ? moveBetweenSections(draft, field, place)
    : ok(reorderField(draft, field, place.index));
};
