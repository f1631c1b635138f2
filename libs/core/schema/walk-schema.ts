type Schema = Readonly<Record<string, unknown>>;

const single = ['additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then'];
const listed = ['allOf', 'anyOf', 'items', 'oneOf'];
const named = ['definitions', 'dependencies', 'patternProperties', 'properties'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every sub-schema that draft-07 knows, itself first, with its pointer. Texts, defaults and constants are not looked into. */
export function* walkSchema(schema: unknown, pointer = ''): Generator<readonly [string, Record<string, unknown>]> {
  if (!isSchema(schema)) return;
  yield [pointer, schema];
  for (const keyword of single) yield* walkSchema(schema[keyword], `${pointer}/${keyword}`);
  for (const keyword of listed) {
    const parts = schema[keyword];
    if (Array.isArray(parts)) {
      for (const [index, part] of parts.entries()) yield* walkSchema(part, `${pointer}/${keyword}/${index}`);
    }
  }
  for (const keyword of named) {
    const parts = schema[keyword];
    if (!isSchema(parts)) continue;
    for (const [name, part] of Object.entries(parts)) yield* walkSchema(part, `${pointer}/${keyword}/${escaped(name)}`);
  }
}
