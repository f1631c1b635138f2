import { type Field, choicesOf, fieldTree, own, type SchemaObject } from '#core/fields';

/** How much a drill fills in: an answer that the api takes is at most a megabyte. */
const brimLimits = { characters: 300_000, values: 10_000 } as const;

/** What is left to fill in. */
interface Left {
  characters: number;
  values: number;
  readonly letters: string;
}

const numberAt = (schema: SchemaObject, keyword: string, usual: number): number => {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : usual;
};

const typeOf = (schema: SchemaObject): unknown => [own(schema, 'type')].flat()[0];

const longText = (schema: SchemaObject, left: Left): string => {
  const length = Math.max(0, Math.min(numberAt(schema, 'maxLength', 10_000), left.characters));
  left.characters -= length;
  return left.letters.repeat(Math.ceil(length / left.letters.length)).slice(0, length);
};

const valueOf = (schema: SchemaObject, left: Left): unknown => {
  left.values -= 1;
  if (typeOf(schema) === 'array') return listOf(schema, left, itemOf(schema));
  const [choice] = choicesOf(schema) ?? [];
  if (choice) return choice.value;
  if (Object.hasOwn(schema, 'const')) return schema['const'];
  switch (typeOf(schema)) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return numberAt(schema, 'maximum', numberAt(schema, 'minimum', 7));
    default:
      return longText(schema, left);
  }
};

const itemOf = (schema: SchemaObject) => (left: Left) => {
  const items = own(schema, 'items');
  return valueOf(typeof items === 'object' && items !== null ? (items as SchemaObject) : {}, left);
};

const listOf = (schema: SchemaObject, left: Left, make: (left: Left) => unknown): readonly unknown[] => {
  const rows: unknown[] = [];
  const most = numberAt(schema, 'maxItems', 200);
  while (rows.length < most && left.values > 0) rows.push(make(left));
  return rows;
};

const groupOf = (field: Field, left: Left): object =>
  Object.fromEntries(field.fields.map((child) => [child.name, fill(child, left)]));

const fill = (field: Field, left: Left): unknown => {
  if (field.kind === 'group') return groupOf(field, left);
  if (field.kind === 'rows') return listOf(field.schema, left, () => groupOf(field, left));
  return valueOf(field.schema, left);
};

/**
 * Answers with every field filled in, every text as long and every list as full as it may be, up to the limits.
 *
 * @param letters what texts are made of, again and again
 */
export const fillToTheBrim = (schema: SchemaObject, letters: string): Readonly<Record<string, unknown>> =>
  fill(fieldTree(schema), { ...brimLimits, letters }) as Readonly<Record<string, unknown>>;
