import { isObject, own, pointerTo, schemaAt, type SchemaObject } from '#core/fields';

const single = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
];
const listed = ['allOf', 'anyOf', 'items', 'oneOf'];
const named = ['definitions', 'dependencies', 'patternProperties', 'properties'];

/** Every sub-schema that draft-07 knows, itself first, with its pointer. Texts, defaults and constants are not looked into. */
export function* walkSchema(
  schema: unknown,
  pointer = '',
): Generator<readonly [pointer: string, schema: SchemaObject]> {
  if (!isObject(schema)) return;
  yield [pointer, schema];
  for (const keyword of single) yield* walkSchema(own(schema, keyword), `${pointer}/${keyword}`);
  for (const keyword of listed) {
    const parts = own(schema, keyword);
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries()) yield* walkSchema(part, `${pointer}/${keyword}/${index}`);
  }
  for (const keyword of named) {
    const parts = schemaAt(schema, keyword) ?? {};
    for (const [name, part] of Object.entries(parts))
      yield* walkSchema(part, pointerTo(`${pointer}/${keyword}`, name));
  }
}

const words: ReadonlySet<string> = new Set(['title', 'description', 'examples', '$comment']);

const mapNamed = (parts: SchemaObject): SchemaObject =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, withoutWords(part)]));

const withoutWordsAt = (keyword: string, value: unknown): unknown => {
  if (listed.includes(keyword) && Array.isArray(value)) return value.map(withoutWords);
  if (named.includes(keyword) && isObject(value)) return mapNamed(value);
  return single.includes(keyword) ? withoutWords(value) : value;
};

/** The same schema for a validator: what is only read by people, and judges nothing, is left out. */
export const withoutWords = (schema: unknown): unknown => {
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !words.has(keyword))
      .map(([keyword, value]) => [keyword, withoutWordsAt(keyword, value)]),
  );
};
