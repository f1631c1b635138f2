import { fieldTree, isObject, own, schemaAt, type Field, type SchemaObject } from '#core/fields';

const branchKeywords = ['then', 'else', 'allOf', 'anyOf', 'oneOf', 'dependencies'] as const;

/** Says that a group has these names and no others; names of branches stand in `propertyNames`, as draft-07 has no better. */
const closing = (schema: SchemaObject, names: readonly string[]): SchemaObject => {
  const declared = Object.keys(schemaAt(schema, 'properties') ?? {});
  return names.every((name) => declared.includes(name))
    ? { additionalProperties: false }
    : { propertyNames: { enum: names } };
};

const closeField = (schema: unknown, field: Field | undefined): unknown => {
  if (!isObject(schema) || !field || field.kind === 'value') return schema;
  if (field.kind === 'group')
    return Object.hasOwn(schema, 'properties') ? closeGroup(schema, field, true) : schema;
  const items = own(schema, 'items');
  return isObject(items) ? { ...schema, items: closeGroup(items, field, true) } : schema;
};

const closeBranch = (value: unknown, field: Field): unknown => {
  if (Array.isArray(value)) return value.map((part) => closeBranch(part, field));
  return isObject(value) ? closeGroup(value, field, false) : value;
};

const closeBranches = (schema: SchemaObject, field: Field): SchemaObject =>
  Object.fromEntries(
    branchKeywords
      .filter((keyword) => Object.hasOwn(schema, keyword))
      .map((keyword) => {
        const value = schema[keyword];
        if (keyword !== 'dependencies' || !isObject(value)) return [keyword, closeBranch(value, field)];
        return [
          keyword,
          Object.fromEntries(
            Object.entries(value).map(([name, part]) => [
              name,
              Array.isArray(part) ? part : closeBranch(part, field),
            ]),
          ),
        ];
      }),
  );

/** A field that the group declares itself is closed there; branches close only the fields that they alone declare. */
const closeGroup = (schema: SchemaObject, group: Field, whole: boolean): SchemaObject => {
  const properties = schemaAt(schema, 'properties');
  const { additionalProperties: _, ...rest } = schema;
  const fieldOf = (name: string) =>
    group.fields.find((field) => field.name === name && (whole || field.branch));
  const children = properties && {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, child]) => [name, closeField(child, fieldOf(name))]),
    ),
  };
  const names = group.fields.map((field) => field.name);
  return { ...rest, ...children, ...closeBranches(schema, group), ...(whole && closing(schema, names)) };
};

/** Closes every group and row of a form’s schema: an answer that the form does not know is refused. */
export const closeGroups = (schema: SchemaObject): SchemaObject =>
  closeGroup(schema, fieldTree(schema), true);
