import { divideNearest, millionths, quantityOf, type Quantity } from '#core/money';
import { own } from '#core/fields';
import { amountOf, findPeriod, NoRow, type KeyValue } from './look-up.js';
import { rangeColumn, type Range, type Row, type Table } from './table.js';

interface Slice {
  readonly from: Quantity;
  readonly to: Quantity | undefined;
  readonly rate: Quantity;
}

const hundred = 100n;

const sliceOf = ({ cells }: Row, range: string, column: string): Slice => {
  const { from, to } = own(cells, range) as Range;
  return {
    from: quantityOf(from ?? 0),
    to: to === undefined ? undefined : quantityOf(to),
    rate: quantityOf(own(cells, column) as number),
  };
};

const partIn = ({ from, to }: Slice, amount: Quantity): Quantity => {
  const end = to !== undefined && to < amount ? to : amount;
  return end > from ? end - from : 0n;
};

/**
 * An amount cut into the ranges of a table, each slice at its own rate: a percentage of an amount in satang, or satang for
 * each unit. The sum is rounded once, to the nearest satang (half goes up). Throws NoRow when a part of the amount lies in
 * no range, RangeError for a negative amount.
 */
export const sliced = (table: Table, column: string, keys: readonly KeyValue[], day: string): bigint => {
  const amount = amountOf(table, keys);
  if (amount < 0n) throw new RangeError('negative');
  const range = rangeColumn(table)!.id;
  const slices = findPeriod(table, keys, day).rows.map((row) => sliceOf(row, range, column));
  const covered = slices.reduce((sum, slice) => sum + partIn(slice, amount), 0n);
  if (covered !== amount) throw new NoRow(table, day);
  const total = slices.reduce((sum, slice) => sum + partIn(slice, amount) * slice.rate, 0n);
  const isPercent = table.values.find(({ id }) => id === column)?.kind === 'percent';
  return divideNearest(total, millionths * millionths * (isPercent ? hundred : 1n));
};
