type Schema = Readonly<Record<string, unknown>>;

const integer = /^-?(0|[1-9]\d{0,14})$/;
const number = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const readers: Readonly<Record<string, (raw: string) => unknown>> = {
  integer: (raw) => (integer.test(raw) ? Number(raw) : raw),
  number: (raw) => (number.test(raw) ? Number(raw) : raw),
  boolean: (raw) => (raw === 'true' ? true : raw === 'false' ? false : raw),
};

const readAs = (schema: Schema | undefined, raw: unknown): unknown => {
  const type = schema?.['type'];
  const read = typeof raw === 'string' && typeof type === 'string' ? readers[type] : undefined;
  return read ? read(raw as string) : raw;
};

/**
 * Reads the strings of an address or query as the schema's own types, and fills in defaults. What doesn't read
 * stays a string, for the schema check to refuse.
 */
export const coerce = (
  schema: Schema,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const defaults = Object.entries(properties).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const given = Object.entries(values).map(
    ([name, raw]) =>
      [name, readAs(Object.hasOwn(properties, name) ? properties[name] : undefined, raw)] as const,
  );
  return Object.fromEntries([...defaults, ...given]);
};
