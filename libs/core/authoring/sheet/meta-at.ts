import { own, schemaAt, schemasAt, type SchemaObject } from '#core/fields';

const step = (schema: SchemaObject, name: string): readonly SchemaObject[] => {
  const inAny = schemasAt(schema, 'anyOf').flatMap((variant) => step(variant, name));
  if (inAny.length > 0) return inAny;
  if (/^\d+$/.test(name)) {
    const items = schemaAt(schema, 'items');
    if (items) return [items];
  }
  const property = own(schemaAt(schema, 'properties') ?? {}, name);
  if (property !== undefined) return [property as SchemaObject];
  return Object.entries(schemaAt(schema, 'patternProperties') ?? {})
    .filter(([pattern]) => new RegExp(pattern).test(name))
    .map(([, value]) => value as SchemaObject);
};

/** The meta-schemas that may hold for what stands at a path of a document: several where the language lets one choose. */
const metaAt = (schema: SchemaObject, names: readonly string[]): readonly SchemaObject[] =>
  names.reduce<readonly SchemaObject[]>((found, name) => found.flatMap((one) => step(one, name)), [schema]);

const flat = (schema: SchemaObject): readonly SchemaObject[] => {
  const variants = schemasAt(schema, 'anyOf');
  return variants.length > 0 ? variants.flatMap(flat) : [schema];
};

/** A key or a value that the language knows at a place, with what it is for. */
export interface MetaWord {
  readonly word: string;
  readonly about: string;
}

const once = (words: readonly MetaWord[]): readonly MetaWord[] =>
  words.filter(({ word }, index) => words.findIndex((other) => other.word === word) === index);

/** The keys that an object at a path may have. */
export const metaKeys = (schema: SchemaObject, names: readonly string[]): readonly MetaWord[] =>
  once(
    metaAt(schema, names)
      .flatMap(flat)
      .flatMap((one) => Object.entries(schemaAt(one, 'properties') ?? {}))
      .map(([word, of]) => ({ word, about: String(own(of, 'description') ?? '') })),
  );

/** The values that a text at a path may have, where they are few. */
export const metaValues = (schema: SchemaObject, names: readonly string[]): readonly MetaWord[] =>
  once(
    metaAt(schema, names)
      .flatMap(flat)
      .flatMap((one) => {
        const constant = own(one, 'const');
        const values = Array.isArray(one['enum']) ? one['enum'] : constant === undefined ? [] : [constant];
        return values.map((value) => ({ word: String(value), about: String(own(one, 'description') ?? '') }));
      }),
  );
