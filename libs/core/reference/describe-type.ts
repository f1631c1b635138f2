import { isObject, own, schemaAt, schemasAt, type SchemaObject } from '#core/fields';

const namedPatterns: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'name in kebab-case',
  '^[a-z][A-Za-z0-9]*$': 'name in camelCase',
  '^(/([a-z][A-Za-z0-9_]{0,63}|\\*))+$': 'pointer',
  '^\\d{4}-\\d{2}-\\d{2}$': 'day `YYYY-MM-DD`',
  '^\\d{2}:\\d{2}$': 'time `HH:MM`',
  '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$':
    'day `YYYY-MM-DD` or moment (RFC 3339)',
};

const between = (schema: SchemaObject, least: string, most: string, unit: string): string => {
  const [from, to] = [own(schema, least), own(schema, most)];
  if (from !== undefined && to !== undefined) return ` (${String(from)} to ${String(to)}${unit})`;
  if (to !== undefined) return ` (at most ${String(to)}${unit})`;
  return from === undefined ? '' : ` (at least ${String(from)}${unit})`;
};

const quoted = (value: unknown): string => `\`${String(value)}\``;

const describeString = (schema: SchemaObject): string => {
  const choices = own(schema, 'enum');
  if (Array.isArray(choices)) return `one of ${choices.map(quoted).join(', ')}`;
  if (own(schema, '$comment') === 'CEL') return `CEL${between(schema, '', 'maxLength', ' characters')}`;
  const pattern = own(schema, 'pattern');
  if (typeof pattern !== 'string') return `text${between(schema, 'minLength', 'maxLength', ' characters')}`;
  return (
    (namedPatterns[pattern] ?? `text like \`${pattern}\``) +
    between(schema, 'minLength', 'maxLength', ' characters')
  );
};

/** Thai and English beside each other, the most frequent sort of value. */
const isBothLanguages = (schema: SchemaObject): boolean =>
  Object.keys(schemaAt(schema, 'properties') ?? {}).join() === 'th,en' &&
  Object.values(schemaAt(schema, 'properties') ?? {}).every((part) => own(part, 'type') === 'string');

/** An object whose keys the language names. */
export const isGroup = (schema: SchemaObject): boolean =>
  schemaAt(schema, 'properties') !== undefined && !isBothLanguages(schema);

/** The values of a map by free or kebab-case names. */
export const valuesOf = (
  schema: SchemaObject,
): readonly [pattern: string, value: SchemaObject] | undefined => {
  const [entry] = Object.entries(schemaAt(schema, 'patternProperties') ?? {});
  return entry && isObject(entry[1]) ? [entry[0], entry[1]] : undefined;
};

const describeMap = (schema: SchemaObject, refer: (schema: SchemaObject, step: string) => string): string => {
  const map = valuesOf(schema);
  if (!map) return 'JSON object';
  return `map of ${refer(map[1], '.*')}${map[0].includes('a-z') ? ' by names in kebab-case' : ''}`;
};

/**
 * The type of a value in words, with its limits. `refer` tells how values inside it are named: objects of the language get a
 * section of their own.
 */
export const describeType = (
  schema: SchemaObject,
  refer: (schema: SchemaObject, step: string) => string,
): string => {
  if (Object.hasOwn(schema, 'const')) return quoted(own(schema, 'const'));
  const choices = schemasAt(schema, 'anyOf');
  if (choices.length > 0) return choices.map((choice) => refer(choice, '')).join(' or ');
  if (isBothLanguages(schema)) return 'text in Thai and English';
  switch (own(schema, 'type')) {
    case 'string':
      return describeString(schema);
    case 'integer':
      return `whole number${between(schema, 'minimum', 'maximum', '')}`;
    case 'number':
      return `number${between(schema, 'minimum', 'maximum', '')}`;
    case 'boolean':
      return 'yes or no';
    case 'null':
      return '`null`';
    case 'array': {
      const items = own(schema, 'items');
      const each = Array.isArray(items) ? 'numbers' : refer((items ?? {}) as SchemaObject, '[]');
      return `list of ${each}${between(schema, 'minItems', 'maxItems', ' items')}`;
    }
    case 'object':
      return describeMap(schema, refer);
    default:
      return 'any JSON value';
  }
};
