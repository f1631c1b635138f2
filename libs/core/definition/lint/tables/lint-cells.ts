import { isObject, own, pointerTo } from '#core/fields';
import type { Problem } from '#core/result';
import type { KeyKind, Row, Table, ValueColumn, ValueKind } from '#core/tables';
import { tableProblems } from './table-problems.js';

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e15;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const decimals = (value: number): number =>
  /\.(\d+)$/.exec(value.toFixed(12).replace(/0+$/, ''))?.[1]?.length ?? 0;

const isRange = (value: unknown, isEnd: (end: unknown) => boolean): boolean => {
  if (!isObject(value)) return false;
  const { from, to } = value as { readonly from?: number; readonly to?: number };
  const ends = [from, to].filter((end) => end !== undefined);
  return ends.every(isEnd) && (from === undefined || to === undefined || from < to);
};

const fits: Readonly<Record<KeyKind | ValueKind, (value: unknown) => boolean>> = {
  choice: isText,
  text: isText,
  'yes-no': (value) => typeof value === 'boolean',
  'number-range': (value) => isRange(value, isNumber),
  'money-range': (value) => isRange(value, (end) => isWhole(end) && (end as number) >= 0),
  satang: (value) => isWhole(value) && (value as number) >= 0,
  percent: (value) => isNumber(value) && value >= 0 && decimals(value) <= 6,
  integer: isWhole,
  number: isNumber,
};

const lintCeiling = ({ id, ceiling }: ValueColumn, { cells }: Row, path: string): readonly Problem[] => {
  if (ceiling === undefined) return [];
  const [value, limit] = [own(cells, id), own(cells, ceiling)];
  return isNumber(value) && isNumber(limit) && value > limit
    ? [tableProblems.overCeiling(`${path}/${id}`)]
    : [];
};

const lintRow = (row: Row, path: string, { keys, values }: Table): readonly Problem[] => {
  const columns = [...keys, ...values];
  const known = new Set(columns.map(({ id }) => id));
  return [
    ...Object.keys(row.cells)
      .filter((id) => !known.has(id))
      .map((id) => tableProblems.cellUnknown(pointerTo(path, id))),
    ...columns.flatMap(({ id, kind }) => {
      const cell = own(row.cells, id);
      if (cell === undefined) return [tableProblems.cellMissing(path, id)];
      return fits[kind](cell) ? [] : [tableProblems.cellKind(`${path}/${id}`, kind)];
    }),
    ...keys.flatMap(({ id, choices }) =>
      !choices || choices.includes(own(row.cells, id) as string)
        ? []
        : [tableProblems.choiceUnknown(`${path}/${id}`)],
    ),
    ...values.flatMap((column) => lintCeiling(column, row, path)),
  ];
};

/** Rows: every column filled with what its kind asks, choices of the list, each choice used, nothing above its ceiling. */
export const lintCells = (table: Table, path: string): readonly Problem[] => [
  ...table.rows.flatMap((row, index) => lintRow(row, `${path}/rows/${index}/cells`, table)),
  ...table.keys.flatMap(({ id, choices }, index) => {
    const used = new Set(table.rows.map(({ cells }) => own(cells, id)));
    return (choices ?? [])
      .filter((choice) => !used.has(choice))
      .map((choice) => tableProblems.choiceUnused(`${path}/keys/${index}/choices`, choice));
  }),
];
