import type { Environment } from '@marcbachmann/cel-js';
import {
  lookUp,
  rangeColumn,
  sliced,
  type KeyColumn,
  type KeyValue,
  type Table,
  type ValueColumn,
} from '#core/tables';
import { isDay } from '#core/thai';
import type { Shape } from './shape.js';

/** The name under which expressions find the tables of a definition. */
export const tablesVariable = 'tables';

const parameterTypes: Readonly<Record<KeyColumn['kind'], readonly string[]>> = {
  choice: ['string'],
  text: ['string'],
  'yes-no': ['bool'],
  'number-range': ['int', 'double'],
  'money-range': ['int'],
};

const resultTypes: Readonly<Record<ValueColumn['kind'], string>> = {
  satang: 'int',
  percent: 'double',
  integer: 'int',
  number: 'double',
  text: 'string',
};

/** One list of parameter types for each way in which the keys may be given. */
const signaturesOf = (keys: readonly KeyColumn[]): readonly (readonly string[])[] =>
  keys.reduce<readonly (readonly string[])[]>(
    (lists, { kind }) => lists.flatMap((list) => parameterTypes[kind].map((type) => [...list, type])),
    [[]],
  );

const known = (day: string): string => {
  if (!isDay(day)) throw new RangeError('not a day');
  return day;
};

type Method = (column: unknown, ...values: (KeyValue | string)[]) => unknown;

const asCall =
  (run: (keys: readonly KeyValue[], day: string) => unknown): Method =>
  (_column, ...values) =>
    run(values.slice(0, -1), known(values.at(-1) as string));

const isSliceable = (table: Table, { kind }: ValueColumn): boolean => {
  const range = rangeColumn(table)?.kind;
  return (kind === 'percent' && range === 'money-range') || (kind === 'satang' && range === 'number-range');
};

/** What may be asked of a column: its parameters besides the day, and the type of the answer. */
const methodsOf = (table: Table, column: ValueColumn): readonly (readonly [string, string, Method])[] => {
  const type = resultTypes[column.kind];
  const at = asCall((keys, day) => {
    const value = lookUp(table, column.id, keys, day);
    return type === 'int' ? BigInt(value as number) : value;
  });
  const inSlices = asCall((keys, day) => sliced(table, column.id, keys, day));
  return [['at', type, at], ...(isSliceable(table, column) ? [['sliced', 'int', inSlices] as const] : [])];
};

/** The look-up of a column by the name of its method, for values that were checked against it. */
export const columnMethod = (
  table: Table,
  columnId: string,
  name: string,
): ((...values: unknown[]) => unknown) | undefined => {
  const column = table.values.find(({ id }) => id === columnId);
  const method = column && methodsOf(table, column).find(([each]) => each === name)?.[2];
  return method && ((...values) => method(column, ...(values as (KeyValue | string)[])));
};

const declareColumn = (environment: Environment, table: Table, column: ValueColumn): object => {
  const typeName = `${tablesVariable}.${table.id}.${column.id}`;
  const Column = class {
    readonly place = typeName;
  };
  environment.registerType(typeName, { ctor: Column, fields: {} });
  for (const [name, type, method] of methodsOf(table, column)) {
    for (const parameters of signaturesOf(table.keys)) {
      const signature = `${typeName}.${name}(${[...parameters, 'string'].join(', ')}): ${type}`;
      environment.registerFunction(signature, method, { async: false });
    }
  }
  return new Column();
};

/** An instance of a type of its own, made of parts whose types are named after their place. */
const declareGroup = (
  environment: Environment,
  name: string,
  parts: Readonly<Record<string, object>>,
): object => {
  const Group = class {
    readonly place = name;
  };
  const fields = Object.fromEntries(Object.keys(parts).map((part) => [part, `${name}.${part}`]));
  environment.registerType(name, { ctor: Group, fields });
  return Object.assign(new Group(), parts);
};

/** The first of each name: doubles are the lint’s to report. */
const named = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  items.filter(({ id }, index) => items.findIndex((item) => item.id === id) === index);

const declareTable = (environment: Environment, table: Table): object => {
  const columns = named(table.values).map((column) => [column.id, declareColumn(environment, table, column)]);
  return declareGroup(environment, `${tablesVariable}.${table.id}`, Object.fromEntries(columns));
};

/** Makes tables known to an environment as the constant `tables`: `tables.TABLE.COLUMN.at(KEYS…, DAY)`. */
export const declareTables = (environment: Environment, tables: readonly Table[]): void => {
  const declared = named(tables).map((table) => [table.id, declareTable(environment, table)]);
  const all = declareGroup(environment, tablesVariable, Object.fromEntries(declared));
  environment.registerConstant(tablesVariable, tablesVariable, all);
};

/** What is known of the tables before an expression runs: a look-up goes through the rows at most once. */
export const shapeOfTables = (tables: readonly Table[]): Shape => ({
  kind: 'object',
  fields: new Map(
    tables.map(({ id, values, rows }) => [
      id,
      {
        kind: 'object',
        fields: new Map(values.map((column) => [column.id, { kind: 'column', rows: rows.length }])),
      },
    ]),
  ),
});
