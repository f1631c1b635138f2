import { definitionSchema, journeysSchema, samplesSchema } from '#core/definition';
import { isObject, own, pointerTo, schemaAt, schemasAt, type SchemaObject } from '#core/fields';
import type { ServiceDraft } from './service-draft.js';

/** A value of a draft that the meta-schema marks: a name, a reference, a pointer, an expression. */
export interface Marked {
  readonly path: string;
  readonly mark: string;
  readonly value: unknown;
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

/** Whether a variant of a union may be the one that the value is: right type, right `type` word, required keys there. */
const mayBe = (schema: SchemaObject, value: unknown): boolean => {
  const type = own(schema, 'type');
  if (type !== undefined && type !== typeOf(value) && !(type === 'integer' && typeof value === 'number'))
    return false;
  if (!isObject(value)) return true;
  const constant = own(own(schemaAt(schema, 'properties') ?? {}, 'type'), 'const');
  const required = (own(schema, 'required') ?? []) as readonly string[];
  return (
    (constant === undefined || constant === own(value, 'type')) &&
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

const markOf = (schema: SchemaObject): string | undefined => own(schema, '$comment') as string | undefined;

const walk = (schema: SchemaObject, value: unknown, path: string, found: Marked[]): void => {
  for (const variant of variantsOf(schema, value)) {
    const mark = markOf(variant);
    if (mark !== undefined) found.push({ path, mark, value });
    if (Array.isArray(value)) {
      const items = schemaAt(variant, 'items');
      if (items)
        for (const [index, item] of value.entries()) walk(items, item, pointerTo(path, index), found);
    } else if (isObject(value)) {
      for (const [name, child] of Object.entries(value)) {
        const below = childSchema(variant, name);
        if (below) walk(below, child, pointerTo(path, name), found);
      }
    }
  }
};

/** All marked values of a draft, in its order. */
export const markedIn = ({ definition, samples, journeys }: ServiceDraft): readonly Marked[] => {
  const found: Marked[] = [];
  walk(definitionSchema, definition, '/definition', found);
  walk(samplesSchema, samples, '/samples', found);
  walk(journeysSchema, journeys, '/journeys', found);
  return found;
};
