import { quantityOf, type Quantity } from '#core/money';
import { own } from '#core/fields';
import { groupsOf, keyOf, periodOn, type Period } from './periods.js';
import { isRangeKind, rangeColumn, type Cell, type Range, type Row, type Table } from './table.js';

/** What a row is asked by: a text, yes or no, or, for the range column, a number. */
export type KeyValue = string | boolean | number | bigint;

/** No row of the table holds for these keys on this day. */
export class NoRow extends Error {
  readonly code = 'no_row';
  constructor(
    readonly table: Table,
    readonly day: string,
  ) {
    super(`no row of ${table.id} on ${day}`);
  }
}

const within = (range: Range, amount: Quantity, includesFrom: boolean): boolean => {
  const from = range.from === undefined ? undefined : quantityOf(range.from);
  const to = range.to === undefined ? undefined : quantityOf(range.to);
  if (from !== undefined && (includesFrom ? amount < from : amount <= from)) return false;
  return to === undefined || (includesFrom ? amount < to : amount <= to);
};

/** The amount that the keys give for the range column. */
export const amountOf = (table: Table, keys: readonly KeyValue[]): Quantity => {
  const index = table.keys.findIndex(({ kind }) => isRangeKind(kind));
  return quantityOf(keys[index] as number | bigint);
};

/** The rows that hold for keys (in the order of the columns) on a day. Throws NoRow. */
export const findPeriod = (table: Table, keys: readonly KeyValue[], day: string): Period => {
  const exact = keys.filter((_, index) => !isRangeKind(table.keys[index]!.kind));
  const group = groupsOf(table).get(keyOf(exact));
  const period = group && periodOn(group, day);
  if (!period) throw new NoRow(table, day);
  return period;
};

const findRow = (table: Table, keys: readonly KeyValue[], day: string): Row => {
  const { rows } = findPeriod(table, keys, day);
  const range = rangeColumn(table);
  if (!range) return rows[0]!;
  const amount = amountOf(table, keys);
  const includesFrom = range.bounds === 'from-below';
  const row = rows.find(({ cells }) => within(own(cells, range.id) as Range, amount, includesFrom));
  if (!row) throw new NoRow(table, day);
  return row;
};

/**
 * What a table says in a column for keys (in the order of its columns; a number falls into one range) on a day. The newest
 * rows that have begun by that day count. Throws NoRow when there are none, or none for the number.
 */
export const lookUp = (
  table: Table,
  column: string,
  keys: readonly KeyValue[],
  day: string,
): Exclude<Cell, Range> => own(findRow(table, keys, day).cells, column) as Exclude<Cell, Range>;
