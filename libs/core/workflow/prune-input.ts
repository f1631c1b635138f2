import { isObject } from '#core/fields';

type Json = Readonly<Record<string, unknown>>;

/** Keywords under which a schema may declare further properties, or allow any. */
const opening = ['allOf', 'anyOf', 'oneOf', 'if', 'dependencies', 'patternProperties', '$ref'] as const;

const declaresAll = (schema: Json): boolean =>
  isObject(schema['properties']) &&
  (schema['additionalProperties'] === undefined || schema['additionalProperties'] === false) &&
  !opening.some((keyword) => keyword in schema);

const pruneObject = (schema: Json, value: Json): Json => {
  const declared = schema['properties'] as Json;
  const known = Object.entries(value).filter(([name]) => Object.hasOwn(declared, name));
  return Object.fromEntries(known.map(([name, inner]) => [name, pruneInput(declared[name], inner)]));
};

/**
 * Drops what the schema doesn't know, at every depth where the schema says all that there can be; the validator
 * judges the rest. A forged client gains nothing by sending more than the form asks.
 */
export const pruneInput = (schema: unknown, value: unknown): unknown => {
  if (!isObject(schema)) return value;
  if (Array.isArray(value)) return value.map((item) => pruneInput(schema['items'], item));
  return isObject(value) && declaresAll(schema) ? pruneObject(schema, value) : value;
};
