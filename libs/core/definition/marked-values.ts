import { isObject, own, pointerTo, schemaAt, schemasAt, type SchemaObject } from '#core/fields';

/** A value that the meta-schema marks: a name, a reference, a pointer, an expression, a template. */
export interface Marked {
  readonly path: string;
  readonly mark: string;
  readonly value: unknown;
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

const constants = (schema: SchemaObject): readonly (readonly [key: string, value: unknown])[] =>
  Object.entries(schemaAt(schema, 'properties') ?? {}).flatMap(([key, property]) =>
    isObject(property) && Object.hasOwn(property, 'const') ? [[key, property['const']] as const] : [],
  );

/** Whether a variant of a union may be the one that the value is: right type, right constants, required keys there. */
const mayBe = (schema: SchemaObject, value: unknown): boolean => {
  const type = own(schema, 'type');
  if (type !== undefined && type !== typeOf(value) && !(type === 'integer' && typeof value === 'number'))
    return false;
  if (Object.hasOwn(schema, 'const')) return own(schema, 'const') === value;
  if (!isObject(value)) return true;
  const required = (own(schema, 'required') ?? []) as readonly string[];
  return (
    constants(schema).every(([key, constant]) => own(value, key) === constant) &&
    required.every((key) => Object.hasOwn(value, key))
  );
};

const variantsOf = (schema: SchemaObject, value: unknown): readonly SchemaObject[] => {
  const union = schemasAt(schema, 'anyOf');
  return union.length === 0
    ? [schema]
    : union.filter((one) => mayBe(one, value)).flatMap((one) => variantsOf(one, value));
};

const childSchema = (schema: SchemaObject, name: string): SchemaObject | undefined => {
  const property = own(schemaAt(schema, 'properties') ?? {}, name);
  if (isObject(property)) return property;
  return Object.values(schemaAt(schema, 'patternProperties') ?? {}).find((one) => isObject(one));
};

/** Told of each value with the subschema that describes it and the pointer at which it stands. */
type Visitor = (schema: SchemaObject, value: unknown, path: string) => void;

/** Goes through a document along its schema; a value under a union is met once for each variant that it may be. */
export const visitValues = (schema: SchemaObject, value: unknown, visit: Visitor, path = ''): void => {
  for (const variant of variantsOf(schema, value)) {
    visit(variant, value, path);
    if (Array.isArray(value)) {
      const items = schemaAt(variant, 'items');
      if (items)
        for (const [index, item] of value.entries()) visitValues(items, item, visit, pointerTo(path, index));
    } else if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        const below = childSchema(variant, name);
        if (below) visitValues(below, child, visit, pointerTo(path, name));
      }
    }
  }
};

/** All values of a document that its meta-schema marks, in their order. */
export const markedValues = (schema: SchemaObject, value: unknown, path = ''): readonly Marked[] => {
  const found: Marked[] = [];
  visitValues(
    schema,
    value,
    (variant, marked, at) => {
      const mark = own(variant, '$comment');
      if (typeof mark === 'string') found.push({ path: at, mark, value: marked });
    },
    path,
  );
  return found;
};
