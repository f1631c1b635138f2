import { fail, ok, problem, type Problem, type Result } from '#core/result';
import { readCell } from './cell-text.js';
import { columnsOf, type DatedTable, type GridColumn, type TableRow } from './columns.js';

const most = { rows: 500, cells: 5000 } as const;

const unreadable = ({ title }: GridColumn, row: number, typed: string): Problem =>
  problem(
    'authoring.cell-unreadable',
    `แถวที่ ${row + 1} ช่อง «${title.th}»: อ่าน «${typed}» ไม่ได้`,
    `Row ${row + 1}, “${title.en}”: “${typed}” can’t be read`,
    { row, column: title.en },
  );

const tooMany = (): Problem =>
  problem(
    'authoring.too-many-rows',
    `ตารางมีได้ไม่เกิน ${most.rows} แถว`,
    `A table has at most ${most.rows} rows`,
  );

const putOne = (row: TableRow, column: GridColumn, typed: string): TableRow | undefined => {
  if (typed.trim() === '' && column.optional) {
    const { [column.id as 'validTo']: _, ...rest } = row;
    return rest;
  }
  const cell = readCell(column.kind, typed);
  if (cell === undefined || (column.choices && !column.choices.includes(String(cell)))) return undefined;
  return column.of === 'cells'
    ? { ...row, cells: { ...row.cells, [column.id]: cell } }
    : { ...row, [column.id]: cell };
};

/** The cells of a text from a spreadsheet: lines, and tabs in them. */
export const splitCells = (text: string): readonly (readonly string[])[] =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

/**
 * The rows of a table with a block of typed cells put in at a place; rows that are not there yet are begun like the last
 * one. Refuses the whole block when a cell can’t be read, with the row and the column.
 */
export const putCells = (
  table: DatedTable,
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): Result<readonly TableRow[]> => {
  if (at.row + block.length > most.rows || block.flat().length > most.cells) return fail(tooMany());
  const columns = columnsOf(table);
  const rows: TableRow[] = [...table.rows];
  const problems: Problem[] = [];
  for (const [down, line] of block.entries()) {
    const index = at.row + down;
    let row = rows[index] ?? rows.at(-1)!;
    for (const [across, typed] of line.entries()) {
      const column = columns[at.column + across];
      if (!column) continue;
      const next = putOne(row, column, typed);
      if (next) row = next;
      else problems.push(unreadable(column, index, typed));
    }
    rows[index] = row;
  }
  return problems.length > 0 ? fail(...problems) : ok(rows);
};
