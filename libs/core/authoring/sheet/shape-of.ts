import { own, schemaAt, schemasAt, stringsAt, type SchemaObject } from '#core/fields';
import type { Sort } from '#core/definition';

/** One key of an object of the language. */
export interface ShapeKey {
  readonly key: string;
  readonly schema: SchemaObject;
  readonly required: boolean;
}

/** How a value of the language is edited, by its meta-schema. */
export type Shape =
  | { readonly kind: 'text' | 'template' }
  | { readonly kind: 'yes-no' | 'number' | 'whole-number' | 'day' | 'line' | 'formula' | 'field' | 'json' }
  /** The schema of one value. */
  | { readonly kind: 'value' }
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'name' | 'reference'; readonly sort: Sort }
  | { readonly kind: 'list'; readonly items: SchemaObject; readonly min: number; readonly max: number }
  | { readonly kind: 'things'; readonly sort: Sort; readonly values: SchemaObject }
  | { readonly kind: 'map'; readonly values: SchemaObject; readonly keys: string }
  | { readonly kind: 'union'; readonly variants: readonly SchemaObject[] }
  | { readonly kind: 'object'; readonly keys: readonly ShapeKey[] };

const marked = (schema: SchemaObject): readonly string[] => String(own(schema, '$comment') ?? '').split(' ');

const shapeOfString = (schema: SchemaObject): Shape => {
  const values = stringsAt(schema, 'enum');
  if (values.length > 0) return { kind: 'choice', values };
  const [mark, sort] = marked(schema);
  if (mark === 'CEL') return { kind: 'formula' };
  if (mark === 'field') return { kind: 'field' };
  if (mark === 'names') return { kind: 'name', sort: sort as Sort };
  if (mark === 'means') return { kind: 'reference', sort: sort as Sort };
  return { kind: own(schema, 'pattern') === '^\\d{4}-\\d{2}-\\d{2}$' ? 'day' : 'line' };
};

const entryOf = (schema: SchemaObject): readonly [keys: string, values: SchemaObject] | undefined =>
  Object.entries(schemaAt(schema, 'patternProperties') ?? {})[0] as [string, SchemaObject] | undefined;

const shapeOfObject = (schema: SchemaObject): Shape => {
  const properties = schemaAt(schema, 'properties');
  const entry = entryOf(schema);
  if (!properties && entry) {
    const [keys, values] = entry;
    const [mark, sort] = marked(schema);
    return mark === 'by' && sort !== 'field' && sort !== 'answer'
      ? { kind: 'things', sort: sort as Sort, values }
      : { kind: 'map', values, keys };
  }
  if (!properties) return { kind: marked(schema)[0] === 'one-value' ? 'value' : 'json' };
  const required = new Set(stringsAt(schema, 'required'));
  const keys = Object.entries(properties).map(([key, value]) => ({
    key,
    schema: value as SchemaObject,
    required: required.has(key),
  }));
  if (keys.length === 2 && keys[0]!.key === 'th' && keys[1]!.key === 'en')
    return { kind: marked(keys[0]!.schema)[0] === 'template' ? 'template' : 'text' };
  return { kind: 'object', keys };
};

/** How a value of the language is edited: read off the meta-schema, so that nothing the language can say is left out. */
export const shapeOf = (schema: SchemaObject): Shape => {
  const variants = schemasAt(schema, 'anyOf');
  if (variants.length > 0) return { kind: 'union', variants };
  if (Object.hasOwn(schema, 'const')) return { kind: 'constant', value: schema['const'] };
  switch (own(schema, 'type')) {
    case 'string':
      return shapeOfString(schema);
    case 'boolean':
      return { kind: 'yes-no' };
    case 'integer':
      return { kind: 'whole-number' };
    case 'number':
      return { kind: 'number' };
    case 'array': {
      const items = schemaAt(schema, 'items');
      if (!items) return { kind: 'json' };
      const max = Number(own(schema, 'maxItems') ?? 1000);
      return { kind: 'list', items, min: Number(own(schema, 'minItems') ?? 0), max };
    }
    case 'object':
      return shapeOfObject(schema);
    default:
      return { kind: 'json' };
  }
};

/** Which variant of a union a value is. */
export const variantOf = (variants: readonly SchemaObject[], value: unknown): number => {
  const fits = variants.map((variant) => fitnessOf(variant, value));
  return fits.indexOf(Math.max(...fits));
};

const typeName = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value;
};

/** The key and the word by which a variant of a union is told from the others, where it has one. */
export const variantKey = (
  variant: SchemaObject,
): { readonly key: string; readonly value: unknown } | undefined => {
  const properties = schemaAt(variant, 'properties') ?? {};
  const key = ['type', 'kind'].find((name) => own(own(properties, name), 'const') !== undefined);
  return key === undefined ? undefined : { key, value: own(own(properties, key), 'const') };
};

/** The more a value has of what a variant demands, the better it fits; another `type` word or JSON type never does. */
const fitnessOf = (schema: SchemaObject, value: unknown): number => {
  const type = own(schema, 'type');
  const name = typeName(value);
  if (type !== undefined && type !== name && !(type === 'number' && name === 'integer')) return -1;
  if (type !== 'object') return 0;
  const told = variantKey(schema);
  if (told) return told.value === own(value, told.key) ? 100 : -1;
  const required = stringsAt(schema, 'required');
  return required.filter((key) => own(value, key) !== undefined).length - required.length / 100;
};
