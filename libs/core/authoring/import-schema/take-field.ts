import { isObject, own, pointerTo, stringsAt, type SchemaObject } from '#core/fields';
import { checkPattern } from '#core/schema';
import { formatNames } from '#core/validator-runtime';
import { freeName } from '../names.js';
import { type Leave, leftWords } from './left-out.js';
import { resolve } from './resolve.js';

export interface Taking {
  readonly root: SchemaObject;
  readonly leave: Leave;
}

const words: readonly string[] = ['title', 'description', 'default', 'examples', 'readOnly'];
const taken: Readonly<Record<string, readonly string[]>> = {
  string: ['enum', 'const', 'minLength', 'maxLength', 'pattern', 'format'],
  number: ['enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: ['const'],
};
const noted: ReadonlySet<string> = new Set([
  '$id',
  '$comment',
  '$schema',
  'definitions',
  '$defs',
  'additionalProperties',
]);
const conditions: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'not',
]);
const mostDeep = 5;

const goodName = /^[a-z][A-Za-z0-9_]{0,63}$/;

/** A name that forms take: `First name` becomes `firstName`. */
const toName = (name: string): string => {
  const [first = 'field', ...rest] = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  const joined = [
    first === first.toUpperCase() ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)),
  ].join('');
  return (/^[a-z]/.test(joined) ? joined : `field${joined}`).slice(0, 60);
};

const leaveOthers = (
  schema: SchemaObject,
  path: string,
  known: readonly string[],
  { leave }: Taking,
): void => {
  for (const keyword of Object.keys(schema)) {
    if (known.includes(keyword) || noted.has(keyword)) continue;
    const at = pointerTo(path, keyword);
    if (conditions.has(keyword)) leave(at, leftWords.condition(keyword));
    else if (keyword === 'oneOf' || keyword === 'anyOf') leave(at, leftWords.branches(keyword));
    else leave(at, leftWords.keyword(keyword));
  }
};

const pick = (schema: SchemaObject, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(schema, key) ? [[key, schema[key]]] : [])));

/** `oneOf` of constants is a choice with labels. */
const isChoice = (list: unknown): boolean =>
  Array.isArray(list) && list.length > 0 && list.every((one) => isObject(one) && Object.hasOwn(one, 'const'));

/** Another tool’s “string or null” is a string that may be left out. */
const typeOf = (schema: SchemaObject): string | undefined => {
  const types = [own(schema, 'type')].flat().filter((type) => type !== 'null' && type !== undefined);
  if (types.length === 1) return String(types[0]);
  if (types.length > 1) return undefined;
  if (isObject(own(schema, 'properties'))) return 'object';
  if (isObject(own(schema, 'items'))) return 'array';
  const sample =
    (own(schema, 'enum') as readonly unknown[] | undefined)?.[0] ??
    own(schema, 'const') ??
    firstConst(schema);
  if (typeof sample === 'string' || typeof sample === 'number' || typeof sample === 'boolean')
    return typeof sample;
  return own(schema, 'format') !== undefined || own(schema, 'pattern') !== undefined ? 'string' : undefined;
};

const firstConst = (schema: SchemaObject): unknown => {
  const list = own(schema, 'oneOf') ?? own(schema, 'anyOf');
  return isChoice(list) ? (list as readonly { const: unknown }[])[0]?.const : undefined;
};

const takeValue = (schema: SchemaObject, type: string, path: string, taking: Taking): SchemaObject => {
  const choice = ['oneOf', 'anyOf'].find((keyword) => isChoice(own(schema, keyword)));
  const keys = [...words, 'type', ...(taken[type] ?? [])];
  leaveOthers(schema, path, choice ? [...keys, choice] : keys, taking);
  const value: Record<string, unknown> = { ...pick(schema, keys), type };
  if (choice)
    value['oneOf'] = (schema[choice] as readonly SchemaObject[]).map((one) => ({
      const: one['const'],
      title: String(own(one, 'title') ?? one['const']),
    }));
  if (Array.isArray(value['enum']))
    value['enum'] = (value['enum'] as unknown[]).filter((one) => one !== null);
  if (typeof value['format'] === 'string' && !formatNames.includes(value['format'])) {
    taking.leave(`${path}/format`, leftWords.format(value['format']));
    delete value['format'];
  }
  if (value['pattern'] !== undefined && !isGoodPattern(value['pattern'])) {
    taking.leave(`${path}/pattern`, leftWords.pattern);
    delete value['pattern'];
  }
  return value;
};

const isGoodPattern = (pattern: unknown): boolean =>
  typeof pattern === 'string' && checkPattern(pattern) === null;

const takeList = (
  schema: SchemaObject,
  path: string,
  taking: Taking,
  seen: readonly string[],
  depth: number,
): SchemaObject | null => {
  const items = own(schema, 'items');
  if (!isObject(items)) {
    taking.leave(path, leftWords.list);
    return null;
  }
  leaveOthers(schema, path, [...words, 'type', 'items', 'minItems', 'maxItems', 'uniqueItems'], taking);
  const inner = takeSchema(items, `${path}/items`, taking, seen, depth + 1);
  if (!inner) return null;
  const isRow = own(inner, 'type') === 'object';
  if (
    own(inner, 'type') === 'array' ||
    (!isRow && own(inner, 'enum') === undefined && own(inner, 'oneOf') === undefined)
  ) {
    taking.leave(path, leftWords.list);
    return null;
  }
  return {
    ...pick(schema, [...words, 'minItems', 'maxItems', ...(isRow ? [] : ['uniqueItems'])]),
    type: 'array',
    items: inner,
    ...(!isRow && { uniqueItems: true }),
  };
};

const takeGroup = (
  schema: SchemaObject,
  path: string,
  taking: Taking,
  seen: readonly string[],
  depth: number,
): SchemaObject | null => {
  if (depth > mostDeep) {
    taking.leave(path, leftWords.deep);
    return null;
  }
  leaveOthers(schema, path, [...words, 'type', 'properties', 'required'], taking);
  const required = new Set(stringsAt(schema, 'required'));
  const properties: Record<string, SchemaObject> = {};
  const demanded: string[] = [];
  for (const [name, child] of Object.entries((own(schema, 'properties') ?? {}) as SchemaObject)) {
    const at = pointerTo(`${path}/properties`, name);
    const field = isObject(child) ? takeSchema(child, at, taking, seen, depth + 1) : null;
    if (!field) {
      if (!isObject(child)) taking.leave(at, leftWords.kind);
      continue;
    }
    const as = freeName(goodName.test(name) ? name : toName(name), Object.keys(properties));
    if (as !== name) taking.leave(at, leftWords.renamed(name, as));
    properties[as] = { title: name, ...field };
    if (required.has(name)) demanded.push(as);
  }
  return {
    ...pick(schema, ['title', 'description']),
    type: 'object',
    properties,
    ...(demanded.length > 0 && { required: demanded }),
    additionalProperties: false,
  };
};

/** Takes one schema of another tool as a field of ours, as much of it as forms can hold; null when nothing is left. */
export const takeSchema = (
  found: SchemaObject,
  path: string,
  taking: Taking,
  seen: readonly string[] = [],
  depth = 0,
): SchemaObject | null => {
  const resolved = resolve(taking.root, found, path, taking.leave, seen);
  if (!resolved) return null;
  const { schema } = resolved;
  const type = typeOf(schema);
  if (type === 'object') return takeGroup(schema, path, taking, resolved.seen, depth);
  if (type === 'array') return takeList(schema, path, taking, resolved.seen, depth);
  if (type !== undefined && Object.hasOwn(taken, type)) return takeValue(schema, type, path, taking);
  taking.leave(path, leftWords.kind);
  return null;
};
