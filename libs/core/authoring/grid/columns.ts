import type { ServiceDefinition } from '#core/definition';
import type { Text } from '#core/result';

export type DatedTable = NonNullable<ServiceDefinition['tables']>[number];
export type TableRow = DatedTable['rows'][number];
export type Cell = TableRow['cells'][string];

/** How a cell is read and written. */
export type GridKind = DatedTable['keys'][number]['kind'] | DatedTable['values'][number]['kind'] | 'day';

/** A column of the grid: one of the table’s own, or a day of validity. */
export interface GridColumn {
  readonly id: string;
  readonly title: Text;
  readonly kind: GridKind;
  readonly of: 'cells' | 'row';
  readonly optional: boolean;
  readonly unit?: Text | undefined;
  readonly choices?: readonly string[] | undefined;
  /** Column with the legal ceiling of this one. */
  readonly ceiling?: string | undefined;
}

/** The columns of a dated table from left to right: what rows are found by, what is read, from and until when. */
export const columnsOf = ({ keys, values }: DatedTable): readonly GridColumn[] => [
  ...keys.map(({ id, title, kind, unit, choices }) => ({
    id,
    title,
    kind,
    unit,
    choices,
    of: 'cells' as const,
    optional: false,
  })),
  ...values.map(({ id, title, kind, unit, ceiling }) => ({
    id,
    title,
    kind,
    unit,
    ceiling,
    of: 'cells' as const,
    optional: false,
  })),
  { id: 'validFrom', title: { th: 'ใช้ตั้งแต่', en: 'From' }, kind: 'day', of: 'row', optional: false },
  { id: 'validTo', title: { th: 'ถึง', en: 'Until' }, kind: 'day', of: 'row', optional: true },
];

/** What a row has in a column. */
export const cellOf = (row: TableRow, { id, of }: GridColumn): Cell | undefined =>
  of === 'cells' ? row.cells[id] : row[id as 'validFrom' | 'validTo'];

/** Whether a value lies above the legal ceiling that stands in its own row. */
export const isAboveCeiling = (row: TableRow, { id, ceiling }: GridColumn): boolean => {
  const [value, most] = [row.cells[id], ceiling === undefined ? undefined : row.cells[ceiling]];
  return typeof value === 'number' && typeof most === 'number' && value > most;
};
