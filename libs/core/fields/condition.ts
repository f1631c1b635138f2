import type { SchemaObject } from './json.js';
import { pointerNames } from './pointer.js';

export const operators = [
  'equals',
  'not-equals',
  'in',
  'not-in',
  'contains',
  'greater',
  'greater-or-equal',
  'less',
  'less-or-equal',
  'answered',
  'not-answered',
] as const;
export type Operator = (typeof operators)[number];

/** One row of a condition: a field compared with a value. */
export interface ConditionRow {
  readonly field: string;
  readonly operator: Operator;
  readonly value?: unknown;
}

/** A condition over answers, as rows. */
export interface Condition {
  readonly match: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
}

const numeric = (keyword: string) => (value: unknown) => ({ type: 'number', [keyword]: value });

/** Neither absent, nor an empty list, nor a group without answers. */
const someAnswer = {
  not: {
    anyOf: [
      { type: 'array', maxItems: 0 },
      { type: 'object', maxProperties: 0 },
    ],
  },
};

const leaves: Readonly<Record<Operator, (value: unknown) => SchemaObject>> = {
  equals: (value) => ({ const: value }),
  'not-equals': (value) => ({ const: value }),
  in: (value) => ({ enum: value }),
  'not-in': (value) => ({ enum: value }),
  contains: (value) => ({ type: 'array', contains: { const: value } }),
  greater: numeric('exclusiveMinimum'),
  'greater-or-equal': numeric('minimum'),
  less: numeric('exclusiveMaximum'),
  'less-or-equal': numeric('maximum'),
  answered: () => someAnswer,
  'not-answered': () => someAnswer,
};

const negative: ReadonlySet<Operator> = new Set(['not-equals', 'not-in', 'not-answered']);

/** Wraps a schema so that it speaks of an object and demands the way down to `names`. */
const demand = (names: readonly string[], leaf: SchemaObject): SchemaObject => {
  const [name, ...rest] = names;
  return name === undefined
    ? leaf
    : { type: 'object', required: [name], properties: { [name]: demand(rest, leaf) } };
};

const compileRow = ({ field, operator, value }: ConditionRow, scope: string): SchemaObject => {
  const schema = demand(pointerNames(field.slice(scope.length)), leaves[operator](value));
  return negative.has(operator) ? { not: schema } : schema;
};

/** A schema that holds when all, or any, of the schemas hold. */
export const combine = (match: 'all' | 'any', schemas: readonly SchemaObject[]): SchemaObject =>
  schemas.length === 1 ? schemas[0]! : { [match === 'all' ? 'allOf' : 'anyOf']: schemas };

/**
 * Writes a condition as JSON Schema over the object at `scope` (the whole answers, or a row: `/trees/*`), within which all
 * its fields must lie. A hidden or missing answer makes a row false, except `not-equals`, `not-in` and `not-answered`.
 */
export const compileCondition = (condition: Condition, scope = ''): SchemaObject =>
  combine(
    condition.match,
    condition.rows.map((row) => compileRow(row, scope)),
  );
