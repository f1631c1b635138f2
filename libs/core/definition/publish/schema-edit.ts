import { isObject, own, pointerNames, schemaAt, stringsAt, type SchemaObject } from '#core/fields';

/** Rewrites the schema of the field at a pattern (`*` enters rows); leaves a schema without that field as it is. */
export const editAt = (
  schema: SchemaObject,
  pattern: string,
  edit: (found: SchemaObject) => SchemaObject,
): SchemaObject => {
  const [name, ...rest] = pointerNames(pattern);
  if (name === undefined) return edit(schema);
  const below = rest.map((part) => `/${part}`).join('');
  if (name === '*') {
    const items = schemaAt(schema, 'items');
    return items ? { ...schema, items: editAt(items, below, edit) } : schema;
  }
  const properties = schemaAt(schema, 'properties');
  const child = properties && own(properties, name);
  return isObject(child)
    ? { ...schema, properties: { ...properties, [name]: editAt(child, below, edit) } }
    : schema;
};

/** Where the schema of a pattern’s field stands in the form’s schema, as a pointer. */
export const schemaPointer = (pattern: string): string =>
  pointerNames(pattern)
    .map((name) => (name === '*' ? '/items' : `/properties/${name}`))
    .join('');

/** The pattern of the group or row that a field stands in, and the field’s name. */
export const parentOf = (pattern: string): { readonly parent: string; readonly name: string } => {
  const cut = pattern.lastIndexOf('/');
  return { parent: pattern.slice(0, cut), name: pattern.slice(cut + 1) };
};

/** The schema without a name in its `required`. */
export const withoutRequired = (schema: SchemaObject, name: string): SchemaObject => {
  const { required: _, ...rest } = schema;
  const kept = stringsAt(schema, 'required').filter((other) => other !== name);
  return kept.length > 0 ? { ...rest, required: kept } : rest;
};

const intersection = (left: readonly unknown[], right: readonly unknown[]): readonly unknown[] =>
  left.filter((value) => right.includes(value));

/**
 * One schema that says what all of them say: lists of names are joined, choices are those that each leaves. They speak of
 * different keywords otherwise.
 */
export const mergeSchemas = (schemas: readonly SchemaObject[]): SchemaObject => {
  const merged: Record<string, unknown> = {};
  for (const [keyword, value] of schemas.flatMap((schema) => Object.entries(schema))) {
    const before = merged[keyword];
    if (isObject(before) && isObject(value)) merged[keyword] = mergeSchemas([before, value]);
    else if (Array.isArray(before) && Array.isArray(value))
      merged[keyword] =
        keyword === 'enum' ? intersection(before, value) : [...new Set([...before, ...value])];
    else merged[keyword] = value;
  }
  return merged;
};

/** A schema that says `leaf` about the group at a path below the place it stands at; rows on the way are all meant. */
export const describeBelow = (path: string, leaf: SchemaObject): SchemaObject =>
  pointerNames(path).reduceRight<SchemaObject>(
    (inner, name) => (name === '*' ? { items: inner } : { properties: { [name]: inner } }),
    leaf,
  );
