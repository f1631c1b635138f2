import { isObject, pointerNames, schemaAt, schemasAt, type SchemaObject } from '#core/fields';
import { renameKey } from './json-edit.js';

type Edit = (schema: SchemaObject) => SchemaObject;

const objects = ['if', 'then', 'else', 'not'] as const;
const lists = ['allOf', 'anyOf', 'oneOf'] as const;

const editChildren = (schema: SchemaObject, edit: Edit): SchemaObject => {
  const edited: Record<string, unknown> = { ...schema };
  for (const keyword of objects) {
    const child = schemaAt(schema, keyword);
    if (child) edited[keyword] = edit(child);
  }
  for (const keyword of lists) {
    if (schemasAt(schema, keyword).length > 0)
      edited[keyword] = (schema[keyword] as readonly unknown[]).map((one) =>
        isObject(one) ? edit(one) : one,
      );
  }
  const dependencies = schemaAt(schema, 'dependencies');
  if (dependencies) {
    edited['dependencies'] = Object.fromEntries(
      Object.entries(dependencies).map(([name, one]) => [name, isObject(one) ? edit(one) : one]),
    );
  }
  return edited;
};

const renameInList = (value: unknown, from: string, to: string): unknown =>
  Array.isArray(value) ? value.map((name: unknown) => (name === from ? to : name)) : value;

const renameHere = (schema: SchemaObject, from: string, to: string): SchemaObject => {
  const edited: Record<string, unknown> = { ...schema };
  for (const keyword of ['properties', 'dependencies'] as const) {
    const map = schemaAt(schema, keyword);
    if (map) edited[keyword] = renameKey(map, from, to);
  }
  if ('required' in schema) edited['required'] = renameInList(schema['required'], from, to);
  const dependencies = edited['dependencies'];
  if (isObject(dependencies)) {
    edited['dependencies'] = Object.fromEntries(
      Object.entries(dependencies).map(([name, value]) => [name, renameInList(value, from, to)]),
    );
  }
  return edited;
};

const renameBelow = (schema: SchemaObject, names: readonly string[], to: string): SchemaObject => {
  const [name = '', ...rest] = names;
  const here = editChildren(schema, (child) => renameBelow(child, names, to));
  if (rest.length === 0) return renameHere(here, name, to);
  if (name === '*') {
    const items = schemaAt(here, 'items');
    return items ? { ...here, items: renameBelow(items, rest, to) } : here;
  }
  const properties = schemaAt(here, 'properties');
  const child = properties && schemaAt(properties, name);
  return child ? { ...here, properties: { ...properties, [name]: renameBelow(child, rest, to) } } : here;
};

/** The schema with one field renamed, in all branches of `if`, `oneOf`, `dependencies` … that speak of it. */
export const renameInSchema = (schema: SchemaObject, pointer: string, to: string): SchemaObject =>
  renameBelow(schema, pointerNames(pointer), to);

/** The uiSchema with one field renamed, in `ui:order` too. */
export const renameInUi = (ui: SchemaObject, pointer: string, to: string): SchemaObject => {
  const [name = '', ...rest] = pointerNames(pointer).map((part) => (part === '*' ? 'items' : part));
  if (rest.length > 0) {
    const child = schemaAt(ui, name);
    return child ? { ...ui, [name]: renameInUi(child, rest.map((part) => `/${part}`).join(''), to) } : ui;
  }
  const renamed = renameKey(ui, name, to);
  return 'ui:order' in renamed
    ? { ...renamed, 'ui:order': renameInList(renamed['ui:order'], name, to) }
    : renamed;
};

/** Answers with one field renamed, in every row. */
export const renameInAnswers = (answers: unknown, pointer: string, to: string): unknown => {
  const [name = '', ...rest] = pointerNames(pointer);
  const below = rest.map((part) => `/${part}`).join('');
  if (name === '*')
    return Array.isArray(answers) ? answers.map((row) => renameInAnswers(row, below, to)) : answers;
  if (!isObject(answers) || !Object.hasOwn(answers, name)) return answers;
  return rest.length === 0
    ? renameKey(answers, name, to)
    : { ...answers, [name]: renameInAnswers(answers[name], below, to) };
};
