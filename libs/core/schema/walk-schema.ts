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
