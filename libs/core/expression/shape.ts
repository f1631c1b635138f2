import { choicesOf, forbiddenKeys, isObject, layersOf, own, schemaAt, type SchemaObject } from '#core/fields';

/** What an expression may know of a value. `dyn` is anything; `map` an object whose keys nobody declared; `column` one of a dated table. */
export type Shape =
  | { readonly kind: 'string' | 'int' | 'double' | 'bool' | 'dyn' | 'map' }
  | { readonly kind: 'list'; readonly item: Shape; readonly maxItems: number }
  | { readonly kind: 'column'; readonly rows: number }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Shape> };

/** Lists that say no `maxItems` get this one at the publish gate. */
export const defaultMaxItems = 200;

const maxDepth = 32;
const dyn: Shape = { kind: 'dyn' };

const kindsByType: Readonly<Record<string, Shape['kind']>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'bool',
  array: 'list',
  object: 'object',
};

const typeOfConstant = (value: unknown): string => {
  if (Number.isInteger(value)) return 'integer';
  return Array.isArray(value) ? 'array' : typeof value;
};

const single = (types: ReadonlySet<unknown>): string | undefined => {
  const [first, ...others] = [...types].filter((type) => type !== 'null');
  if (others.length === 0) return typeof first === 'string' ? first : undefined;
  return [first, ...others].every((type) => type === 'integer' || type === 'number') ? 'number' : undefined;
};

const constantsOf = (schema: SchemaObject): readonly unknown[] =>
  Object.hasOwn(schema, 'const')
    ? [schema['const']]
    : (choicesOf(schema)?.map((choice) => choice.value) ?? []);

/** The type that the layers agree on: said, or read off the structure or the constants. */
const typeOf = (layers: readonly SchemaObject[]): string | undefined => {
  const said = layers.find((layer) => Object.hasOwn(layer, 'type'))?.['type'];
  if (said !== undefined) return single(new Set(Array.isArray(said) ? said : [said]));
  if (layers.some((layer) => Object.hasOwn(layer, 'properties'))) return 'object';
  if (layers.some((layer) => isObject(layer['items']))) return 'array';
  return single(new Set(layers.flatMap(constantsOf).map(typeOfConstant)));
};

const flatten = (schemas: readonly SchemaObject[]): readonly SchemaObject[] =>
  schemas.flatMap((schema) => layersOf(schema).map((layer) => layer.schema));

const objectShape = (layers: readonly SchemaObject[], depth: number): Shape => {
  const declared = new Map<string, SchemaObject[]>();
  for (const layer of layers) {
    for (const [name, property] of Object.entries(schemaAt(layer, 'properties') ?? {})) {
      if (isObject(property) && !forbiddenKeys.has(name))
        declared.set(name, [...(declared.get(name) ?? []), property]);
    }
  }
  if (declared.size === 0) return { kind: 'map' };
  return {
    kind: 'object',
    fields: new Map([...declared].map(([name, schemas]) => [name, shapeOf(schemas, depth + 1)])),
  };
};

const listShape = (layers: readonly SchemaObject[], depth: number): Shape => {
  const items = layers.map((layer) => own(layer, 'items')).filter(isObject);
  const limits = layers.map((layer) => own(layer, 'maxItems')).filter((limit) => typeof limit === 'number');
  return {
    kind: 'list',
    item: items.length > 0 ? shapeOf(items, depth + 1) : dyn,
    maxItems: Math.max(0, ...(limits.length > 0 ? limits : [defaultMaxItems])),
  };
};

const shapeOf = (schemas: readonly SchemaObject[], depth: number): Shape => {
  if (depth > maxDepth) return dyn;
  const layers = flatten(schemas);
  const kind = kindsByType[typeOf(layers) ?? ''] ?? 'dyn';
  if (kind === 'object') return objectShape(layers, depth);
  if (kind === 'list') return listShape(layers, depth);
  return { kind } as Shape;
};

/** Reads the shape off a JSON Schema, its conditional branches included. */
export const shapeOfSchema = (schema: SchemaObject): Shape => shapeOf([schema], 0);
