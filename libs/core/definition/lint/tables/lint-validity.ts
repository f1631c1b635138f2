import { own } from '#core/fields';
import type { Problem } from '#core/result';
import {
  groupsOf,
  rangeColumn,
  type Group,
  type Period,
  type Range,
  type Row,
  type Table,
} from '#core/tables';
import { addDays, isDay } from '#core/thai';
import { tableProblems } from './table-problems.js';

/** A year of the Buddhist era typed as one of the Common Era would never come. */
const isUsable = (day: string): boolean => isDay(day) && day >= '1900' && day < '2201';

/** Days of rows: they exist, and the last does not lie before the first. */
export const lintDays = (table: Table, path: string): readonly Problem[] =>
  table.rows.flatMap(({ validFrom, validTo }, index) => {
    const at = `${path}/rows/${index}`;
    if (!isUsable(validFrom)) return [tableProblems.day(`${at}/validFrom`)];
    if (validTo === undefined) return [];
    if (!isUsable(validTo)) return [tableProblems.day(`${at}/validTo`)];
    return validTo < validFrom ? [tableProblems.daysSwapped(`${at}/validTo`)] : [];
  });

type PathOf = (row: Row) => string;

const isBefore = ({ from = -Infinity }: Range, other: Range): boolean => from < (other.from ?? -Infinity);

/** The bands that hold together follow each other; without ranges there is one row. */
const lintBands = ({ rows }: Period, range: string | undefined, pathOf: PathOf): readonly Problem[] => {
  const ends = new Set(rows.map(({ validTo }) => validTo));
  if (ends.size > 1) return [tableProblems.overlap(pathOf(rows[1]!))];
  if (range === undefined) return rows.slice(1).map((row) => tableProblems.overlap(pathOf(row)));
  const bandOf = ({ cells }: Row) => own(cells, range) as Range;
  const sorted = [...rows].sort((a, b) => (isBefore(bandOf(a), bandOf(b)) ? -1 : 1));
  return sorted.slice(1).flatMap((row, index) => {
    const end = bandOf(sorted[index]!).to ?? Infinity;
    const start = bandOf(row).from ?? -Infinity;
    if (start < end) return [tableProblems.overlap(pathOf(row))];
    return start > end ? [tableProblems.rangeGap(pathOf(row))] : [];
  });
};

const lintFollowing = (before: Period, after: Period, pathOf: PathOf): readonly Problem[] => {
  if (before.validTo === undefined) return [];
  if (before.validTo >= after.validFrom) return [tableProblems.overlap(pathOf(after.rows[0]!))];
  return addDays(before.validTo, 1) < after.validFrom ? [tableProblems.daysGap(pathOf(after.rows[0]!))] : [];
};

const lintOrder = ({ periods }: Group, { rows }: Table, pathOf: PathOf): readonly Problem[] => {
  const together = new Set(periods.flatMap((period) => period.rows));
  const written = rows.filter((row) => together.has(row));
  return written
    .slice(1)
    .flatMap((row, index) =>
      row.validFrom < written[index]!.validFrom ? [tableProblems.unsorted(pathOf(row))] : [],
    );
};

/** Rows with the same keys: oldest first, on each day one of them or bands without gap or overlap, no day left out. */
export const lintValidity = (table: Table, path: string): readonly Problem[] => {
  const range = rangeColumn(table)?.id;
  const pathOf: PathOf = (row) => `${path}/rows/${table.rows.indexOf(row)}`;
  return [...groupsOf(table).values()].flatMap((group) => [
    ...lintOrder(group, table, pathOf),
    ...group.periods.flatMap((period, index) => [
      ...lintBands(period, range, pathOf),
      ...(index > 0 ? lintFollowing(group.periods[index - 1]!, period, pathOf) : []),
    ]),
  ]);
};
