import { jsonEqual } from '#core/validator-runtime';
import { isObject, own, type SchemaObject } from './json.js';

/** A yes or no about one value. */
export type Matcher = (value: unknown) => boolean;

const typeTests: Readonly<Record<string, Matcher>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

const forNumbers =
  (test: (value: number, bound: number) => boolean) =>
  (bound: unknown): Matcher =>
  (value) =>
    typeof value !== 'number' || test(value, Number(bound));

const forTexts =
  (test: (length: number, bound: number) => boolean) =>
  (bound: unknown): Matcher =>
  (value) =>
    typeof value !== 'string' || test([...value].length, Number(bound));

const forLists =
  (test: (length: number, bound: number) => boolean) =>
  (bound: unknown): Matcher =>
  (value) =>
    !Array.isArray(value) || test(value.length, Number(bound));

const forObjects =
  (test: (size: number, bound: number) => boolean) =>
  (bound: unknown): Matcher =>
  (value) =>
    !isObject(value) || test(Object.keys(value).length, Number(bound));

const atLeast = (value: number, bound: number): boolean => value >= bound;
const atMost = (value: number, bound: number): boolean => value <= bound;

const matchersOf = (schemas: unknown): readonly Matcher[] =>
  Array.isArray(schemas) ? schemas.map(compileMatcher) : [];

const matchProperties = (properties: unknown): Matcher => {
  const tests = Object.entries(isObject(properties) ? properties : {}).map(
    ([name, schema]) => [name, compileMatcher(schema)] as const,
  );
  return (value) =>
    !isObject(value) || tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name]));
};

const matchRequired =
  (names: unknown): Matcher =>
  (value) =>
    !isObject(value) || (names as readonly string[]).every((name) => Object.hasOwn(value, name));

const matchIf = (condition: unknown, schema: SchemaObject): Matcher => {
  const [test, then, otherwise] = [condition, own(schema, 'then') ?? true, own(schema, 'else') ?? true].map(
    compileMatcher,
  );
  return (value) => (test!(value) ? then!(value) : otherwise!(value));
};

const keywords: Readonly<Record<string, (value: unknown, schema: SchemaObject) => Matcher>> = {
  type: (types) => {
    const tests = [types].flat().map((type) => typeTests[String(type)] ?? (() => false));
    return (value) => tests.some((test) => test(value));
  },
  const: (expected) => (value) => jsonEqual(value, expected),
  enum: (options) => (value) => (options as readonly unknown[]).some((option) => jsonEqual(value, option)),
  not: (schema) => {
    const test = compileMatcher(schema);
    return (value) => !test(value);
  },
  allOf: (schemas) => {
    const tests = matchersOf(schemas);
    return (value) => tests.every((test) => test(value));
  },
  anyOf: (schemas) => {
    const tests = matchersOf(schemas);
    return (value) => tests.some((test) => test(value));
  },
  oneOf: (schemas) => {
    const tests = matchersOf(schemas);
    return (value) => tests.filter((test) => test(value)).length === 1;
  },
  if: matchIf,
  properties: matchProperties,
  required: matchRequired,
  contains: (schema) => {
    const test = compileMatcher(schema);
    return (value) => !Array.isArray(value) || value.some(test);
  },
  items: (schema) => {
    const test = compileMatcher(schema);
    return (value) => !Array.isArray(value) || value.every(test);
  },
  minimum: forNumbers(atLeast),
  maximum: forNumbers(atMost),
  exclusiveMinimum: forNumbers((value, bound) => value > bound),
  exclusiveMaximum: forNumbers((value, bound) => value < bound),
  minLength: forTexts(atLeast),
  maxLength: forTexts(atMost),
  minItems: forLists(atLeast),
  maxItems: forLists(atMost),
  minProperties: forObjects(atLeast),
  maxProperties: forObjects(atMost),
};

/** Keywords that a condition (`if`, a branch’s fixed values) may use; a definition with others in `if` is refused. */
export const conditionKeywords: ReadonlySet<string> = new Set([
  ...Object.keys(keywords),
  'then',
  'else',
  'title',
  'description',
  '$comment',
]);

/**
 * Compiles a condition written as JSON Schema to closures: no generated code, no Ajv, so that browsers decide about
 * visibility under a strict CSP. Answers as draft-07 does, for `conditionKeywords`; other keywords are not looked at.
 */
export const compileMatcher = (schema: unknown): Matcher => {
  if (!isObject(schema)) return () => schema !== false;
  const tests = Object.keys(schema).flatMap((keyword) =>
    Object.hasOwn(keywords, keyword) ? [keywords[keyword]!(schema[keyword], schema)] : [],
  );
  if (tests.length === 1) return tests[0]!;
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
};
