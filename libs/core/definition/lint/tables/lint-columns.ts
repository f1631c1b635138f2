import type { Problem } from '#core/result';
import { isRangeKind, type KeyColumn, type Table, type ValueColumn } from '#core/tables';
import { doubles, found } from '../lint-context.js';
import { tableProblems } from './table-problems.js';

const lintKey = ({ kind, choices, bounds }: KeyColumn, path: string): readonly Problem[] => {
  const needsChoices = kind === 'choice';
  return [
    ...(needsChoices !== (choices !== undefined) || doubles(choices ?? []).length > 0
      ? [tableProblems.choices(`${path}/choices`)]
      : []),
    ...(bounds !== undefined && !isRangeKind(kind) ? [tableProblems.bounds(`${path}/bounds`)] : []),
  ];
};

const lintCeiling = (column: ValueColumn, path: string, { values }: Table): readonly Problem[] => {
  if (column.ceiling === undefined) return [];
  const ceiling = values.find(({ id }) => id === column.ceiling);
  const fits = ceiling && ceiling !== column && ceiling.kind === column.kind && column.kind !== 'text';
  return fits ? [] : [tableProblems.ceiling(`${path}/ceiling`)];
};

/** Columns: names of their own, one range at most, choices where they belong, ceilings that can be compared. */
export const lintColumns = (table: Table, path: string): readonly Problem[] => {
  const ranges = table.keys.flatMap(({ kind }, index) => (isRangeKind(kind) ? [index] : []));
  return [
    ...doubles([...table.keys, ...table.values].map(({ id }) => id)).map((id) =>
      found(path, 'double-id', `มีคอลัมน์ชื่อ ${id} มากกว่าหนึ่ง`, `There are two columns called ${id}`),
    ),
    ...ranges.slice(1).map((index) => tableProblems.twoRanges(`${path}/keys/${index}`)),
    ...table.keys.flatMap((column, index) => lintKey(column, `${path}/keys/${index}`)),
    ...table.values.flatMap((column, index) => lintCeiling(column, `${path}/values/${index}`, table)),
  ];
};
