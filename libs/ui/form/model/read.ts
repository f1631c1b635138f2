import { isObject, own, type SchemaObject } from '#core/fields';

/** Reads of schemas and uiSchemas, which are plain data written by others. */
export const asSchema = (value: unknown): SchemaObject => (isObject(value) ? value : {});
export const textAt = (schema: SchemaObject, key: string): string | undefined => {
  const value = own(schema, key);
  return typeof value === 'string' ? value : undefined;
};
export const numberAt = (schema: SchemaObject, key: string): number | undefined => {
  const value = own(schema, key);
  return typeof value === 'number' ? value : undefined;
};

/** The type of the answers, null aside. */
export const typeOf = (schema: SchemaObject): string | undefined => {
  const { type } = schema;
  const first: unknown = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  return typeof first === 'string' ? first : undefined;
};

/** A choice with its label in the language of the schema. */
export const labelOf = ({
  value,
  title,
}: {
  readonly value: unknown;
  readonly title: string | undefined;
}): string => title ?? String(value);
