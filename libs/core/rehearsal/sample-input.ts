import { choicesOf, isObject, layersOf, own, schemaAt, type SchemaObject } from '#core/fields';

/** What a made-up answer may lean on. */
export interface InputHints {
  /** Day of the event, `YYYY-MM-DD`. */
  readonly today: string;
  /** Values that answers of these names get. */
  readonly byName: Readonly<Record<string, unknown>>;
}

const maxChoices = 3;

const textOf = (schema: SchemaObject, today: string): string => {
  const format = own(schema, 'format');
  if (format === 'date') return today;
  if (format === 'email') return 'someone@example.com';
  const least = own(schema, 'minLength');
  return 'ทดสอบ'.padEnd(typeof least === 'number' ? least : 0, '-');
};

const numberOf = (schema: SchemaObject): number => {
  const least = own(schema, 'minimum');
  return typeof least === 'number' ? least : 1;
};

const listOf = (schema: SchemaObject, hints: InputHints): readonly unknown[] => {
  const least = own(schema, 'minItems');
  const items = own(schema, 'items');
  const [item] = isObject(items) ? valuesFor(items, hints) : [];
  return Array.from({ length: typeof least === 'number' ? least : 0 }, () => item);
};

/** Values that a field may take, a few where it has choices. */
const valuesFor = (schema: SchemaObject, hints: InputHints): readonly unknown[] => {
  const choices = choicesOf(schema);
  if (choices && choices.length > 0) return choices.slice(0, maxChoices).map(({ value }) => value);
  switch ([own(schema, 'type')].flat()[0]) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return [numberOf(schema)];
    case 'array':
      return [listOf(schema, hints)];
    case 'object':
      return [inputsFor(schema, hints)[0] ?? {}];
    default:
      return [textOf(schema, hints.today)];
  }
};

const requiredOf = (schema: SchemaObject): ReadonlySet<unknown> =>
  new Set(
    layersOf(schema).flatMap(({ schema: layer }) => {
      const names = own(layer, 'required');
      return Array.isArray(names) ? names : [];
    }),
  );

const maxInputs = 12;

/** A few answers that a small form should accept: what it requires, in each of the first choices; then all that it asks. */
export const inputsFor = (
  schema: SchemaObject,
  hints: InputHints,
): readonly Readonly<Record<string, unknown>>[] => {
  const required = requiredOf(schema);
  const fields = Object.entries(schemaAt(schema, 'properties') ?? {}).filter(([, field]) => isObject(field));
  const combine = (wanted: typeof fields) =>
    wanted.reduce<readonly Readonly<Record<string, unknown>>[]>(
      (inputs, [name, field]) => {
        const known = Object.hasOwn(hints.byName, name);
        const values = known ? [hints.byName[name]] : valuesFor(field as SchemaObject, hints);
        return inputs
          .flatMap((input) => values.map((value) => ({ ...input, [name]: value })))
          .slice(0, maxInputs);
      },
      [{}],
    );
  const least = combine(fields.filter(([name]) => required.has(name)));
  return [...least, ...combine(fields)].slice(0, maxInputs);
};
