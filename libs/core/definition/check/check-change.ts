import { isObject, own, pointerTo, schemaAt, type SchemaObject } from '#core/fields';
import type { Problem, Result } from '#core/result';
import type { ServiceDefinition } from '../meta/definition.js';
import { checkCollisions } from './check-collisions.js';
import { checkDefinition, type FormParts } from './check-definition.js';
import { checkFormSchema, fieldName } from './check-form-schema.js';
import { checkShape } from './check-shape.js';
import { checkUi } from './check-ui.js';
import { checkWords } from './check-words.js';

/** The words of what is not the very same value as before. */
const changedWords = (before: unknown, after: unknown, path: string): readonly Problem[] => {
  if (before === after) return [];
  if (!isObject(after) || !isObject(before)) return checkWords(after, path, path.endsWith('/pattern'));
  return Object.entries(after)
    .filter(([key, value]) => before[key] !== value)
    .flatMap(([key, value]) =>
      Object.hasOwn(before, key)
        ? changedWords(before[key], value, pointerTo(path, key))
        : checkWords({ [key]: value }, path),
    );
};

/** Schemas of fields that were judged, those of the palette’s kinds among them: they are put in again and again. */
const judged = new WeakSet<object>();

const remember = (schema: unknown): void => {
  for (const field of Object.values(schemaAt(isObject(schema) ? schema : {}, 'properties') ?? {}))
    if (isObject(field)) judged.add(field);
};

/** A schema in which every field that stayed the very same is `true`: its name counts still, its insides were judged. */
const changedFields = (before: unknown, after: unknown): unknown => {
  if (before === after) return true;
  if (!isObject(before) || !isObject(after)) return after;
  const properties = schemaAt(after, 'properties');
  const earlier = schemaAt(before, 'properties') ?? {};
  const there = new Set(Object.values(earlier));
  const items = schemaAt(after, 'items');
  const isKnown = (field: unknown): boolean => there.has(field) || (isObject(field) && judged.has(field));
  return {
    ...after,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          // A new name is judged, even that of a field which is known.
          fieldName.test(name) ? isKnown(field) || changedFields(own(earlier, name), field) : {},
        ]),
      ),
    }),
    ...(items && before['items'] !== items && { items: changedFields(before['items'], items) }),
  };
};

/** A schema without the fields that are `true`: the names of those count for one another only. */
const withoutSame = (schema: unknown): unknown => {
  if (!isObject(schema)) return schema;
  const properties = schemaAt(schema, 'properties');
  const items = schemaAt(schema, 'items');
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties)
          .filter(([, field]) => field !== true)
          .map(([name, field]) => [name, withoutSame(field)]),
      ),
    }),
    ...(items && { items: withoutSame(items) }),
  };
};

const isNameList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((name) => typeof name === 'string') &&
  new Set(value).size === value.length;

/** Whether only names came or went: a field was deleted, or must be answered now. */
const onlyNames = (before: SchemaObject, changed: SchemaObject): boolean =>
  Object.entries(changed).every(
    ([keyword, value]) =>
      value === before[keyword] ||
      (keyword === 'required' && isNameList(value)) ||
      (keyword === 'properties' && isObject(value) && Object.keys(value).length === 0),
  );

const schemaChange = (before: SchemaObject, named: SchemaObject, path: string): readonly Problem[] => {
  const changed = withoutSame(named) as SchemaObject;
  const problems = [
    ...(onlyNames(before, changed) ? [] : checkFormSchema(changed, path)),
    ...checkCollisions(named, path),
  ];
  if (problems.length === 0) remember(named);
  return problems;
};

const changedKeys = (before: SchemaObject, after: SchemaObject): SchemaObject =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => own(before, key) !== value));

const formChange = (
  before: FormParts | undefined,
  after: FormParts | undefined,
  path: string,
): readonly Problem[] => {
  const schema = changedFields(before?.schema, after?.schema);
  const ui = changedKeys(before?.ui ?? {}, after?.ui ?? {});
  return [
    ...(isObject(schema) ? schemaChange(before?.schema ?? {}, schema, `${path}/schema`) : []),
    ...checkUi(ui, `${path}/ui`),
  ];
};

/** What points inside the schema may point at a field that is only named here. */
const hasPointers = (schema: unknown): boolean => JSON.stringify(schema).includes('"$ref":"#');

const formsChange = (before: ServiceDefinition, after: ServiceDefinition): readonly Problem[] => [
  ...formChange(before.form, after.form, '/form'),
  ...Object.entries(after.workflow.actions).flatMap(([id, { form }]) =>
    formChange(before.workflow.actions[id]?.form, form, `/workflow/actions/${id}/form`),
  ),
];

/**
 * Whether a definition that was made out of a checked one still has the shape of one. What is the very same value in both
 * is not judged again, so it costs what changed, however large the form. What it accepts, `checkDefinition` accepts but
 * for references into a schema; with those, and before anything is refused, it asks that.
 */
export const checkChange = (before: ServiceDefinition, value: unknown): Result<ServiceDefinition> => {
  const shaped = checkShape(value);
  if (!shaped.ok) return shaped;
  const after = shaped.value;
  const problems = [...changedWords(before, after, ''), ...formsChange(before, after)];
  if (problems.length > 0) return checkDefinition(after);
  return before.form.schema !== after.form.schema && hasPointers(after.form.schema)
    ? checkDefinition(after)
    : shaped;
};
