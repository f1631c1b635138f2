import {
  fieldTree,
  isObject,
  isWithin,
  pointerNames,
  schemaAt,
  stringsAt,
  valueAt,
  type SchemaObject,
} from '#core/fields';
import { homeOf, parentOf, schemaPathOf, uiPathOf, type FieldAddress } from './field-address.js';
import { listFieldMentions, type FieldMention } from './field-mentions.js';
import { editIn, removeIn, without, type Json } from './json-edit.js';
import { markedIn } from './marked.js';
import { removeMention } from './remove-mention.js';
import type { ServiceDraft } from './service-draft.js';

/** Paths that only describe a field and go with it: where it stands, its texts, its privacy. */
const belongs = (path: string): boolean =>
  /\/sections\/\d+\/fields\/\d+$|\/privacy\/groups\/\d+\/fields\/\d+$|\/translations\/en$|\/messages$/.test(
    path,
  );

const meansOneOf = (mention: FieldMention, fields: readonly FieldAddress[]): boolean =>
  fields.some((field) => isWithin(mention.address, field));

/** What would break if the fields were gone: rules, expressions, checks, who applies; each path once. */
export const listDependents = (
  draft: ServiceDraft,
  fields: readonly FieldAddress[],
): readonly FieldMention[] =>
  listFieldMentions(draft)
    .filter((mention) => meansOneOf(mention, fields) && !belongs(mention.path))
    .filter((mention, index, all) => all.findIndex(({ path }) => path === mention.path) === index);

const withoutProperty = (draft: Json, address: FieldAddress): Json => {
  const { parent, name } = parentOf(address);
  return editIn(draft, schemaPathOf(parent), (found) => {
    const schema = found as SchemaObject;
    const required = stringsAt(schema, 'required').filter((other) => other !== name);
    return {
      ...without(schema, 'required'),
      properties: without(schemaAt(schema, 'properties') ?? {}, name),
      ...(required.length > 0 && { required }),
    };
  });
};

const withoutUi = (draft: Json, address: FieldAddress): Json => {
  const { parent, name } = parentOf(address);
  const path = uiPathOf(parent);
  if (!isObject(valueAt(draft, path))) return draft;
  return editIn(removeIn(draft, uiPathOf(address)), path, (ui) => {
    const order = stringsAt(ui as SchemaObject, 'ui:order').filter((other) => other !== name);
    return order.length > 0 ? { ...(ui as object), 'ui:order': order } : without(ui as never, 'ui:order');
  });
};

const withoutTexts = (draft: Json, address: FieldAddress): Json => {
  const { form, pointer } = homeOf(address);
  const trim = (map: Json): Json =>
    isObject(map) ? Object.fromEntries(Object.entries(map).filter(([key]) => !isWithin(key, pointer))) : map;
  return [`${form}/translations/en`, `${form}/messages`].reduce(
    (whole, path) => (isObject(valueAt(whole, path)) ? editIn(whole, path, trim) : whole),
    draft,
  );
};

const dropAnswer = (answers: Json, [name = '', ...rest]: readonly string[]): Json => {
  if (name === '*') return Array.isArray(answers) ? answers.map((row) => dropAnswer(row, rest)) : answers;
  if (!isObject(answers) || !Object.hasOwn(answers, name)) return answers;
  return rest.length === 0 ? without(answers, name) : { ...answers, [name]: dropAnswer(answers[name], rest) };
};

/** Samples and corrected answers without the field; answers of action forms are left to the rehearsal. */
const withoutAnswers = (draft: ServiceDraft, address: FieldAddress): ServiceDraft => {
  const { form, pointer } = homeOf(address);
  if (form !== '/definition/form') return draft;
  return markedIn(draft)
    .filter(({ mark }) => mark === 'answers')
    .reduce<Json>(
      (whole, { path }) => editIn(whole, path, (answers) => dropAnswer(answers, pointerNames(pointer))),
      draft,
    ) as ServiceDraft;
};

const removeOne = (draft: ServiceDraft, address: FieldAddress): ServiceDraft => {
  const listed = listFieldMentions(draft).filter(
    ({ path, as, address: meant }) => as === 'value' && belongs(path) && isWithin(meant, address),
  );
  const unlisted = listed.reduceRight<Json>((whole, { path }) => removeIn(whole, path), draft);
  return [withoutTexts, withoutUi, withoutProperty].reduce(
    (whole, step) => step(whole, address),
    withoutAnswers(unlisted as ServiceDraft, address) as Json,
  ) as ServiceDraft;
};

/** One thing after another, because paths move when something before them goes. */
const mendMentions = (draft: ServiceDraft, fields: readonly FieldAddress[]): ServiceDraft => {
  for (const { path } of listDependents(draft, fields)) {
    const mended = removeMention(draft, path);
    if (mended !== draft) return mendMentions(mended, fields);
  }
  return draft;
};

/** The draft without some fields. With `mend`, rows of rules, checks and computed values that need them go too. */
export const removeFields = (
  draft: ServiceDraft,
  fields: readonly FieldAddress[],
  mend: boolean,
): ServiceDraft => fields.reduce(removeOne, mend ? mendMentions(draft, fields) : draft);

/** Whether a form has a field at an address. */
export const hasField = (draft: ServiceDraft, address: FieldAddress): boolean => {
  const { form, pointer } = homeOf(address);
  const schema = valueAt(draft, `${form}/schema`);
  if (!isObject(schema)) return false;
  const names = pointerNames(pointer);
  let fields = fieldTree(schema).fields;
  for (const name of names.filter((one) => one !== '*')) {
    const found = fields.find((one) => one.name === name);
    if (!found) return false;
    fields = found.fields;
  }
  return names.length > 0;
};
