import type { Problem } from '#core/result';
import type { Table } from '#core/tables';
import { doubles, found, type Lint } from '../lint-context.js';
import { lintCells } from './lint-cells.js';
import { lintColumns } from './lint-columns.js';
import { lintDays, lintValidity } from './lint-validity.js';

/** What is wrong inside a table; what builds on sound cells and days is asked when they are. */
const lintTable = (table: Table, path: string): readonly Problem[] => {
  const columns = lintColumns(table, path);
  if (columns.length > 0) return columns;
  const figures = [...lintCells(table, path), ...lintDays(table, path)];
  return figures.some(({ code }) => code !== 'definition.table-over-ceiling')
    ? figures
    : [...figures, ...lintValidity(table, path)];
};

/** Dated tables: sound columns, cells and days. */
export const lintTables: Lint = ({ definition: { tables = [] } }) => [
  ...doubles(tables.map(({ id }) => id)).map((id) =>
    found('/tables', 'double-id', `มีตารางชื่อ ${id} มากกว่าหนึ่ง`, `There are two tables called ${id}`),
  ),
  ...tables.flatMap((table, index) => lintTable(table, `/tables/${index}`)),
];
