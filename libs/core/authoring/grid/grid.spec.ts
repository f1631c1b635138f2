import { describe, expect, it } from '@jest/globals';
import { readCell, writeCell } from './cell-text.js';
import { columnsOf, isAboveCeiling, type DatedTable } from './columns.js';
import { putCells, splitCells } from './put-cells.js';

const text = (th: string) => ({ th, en: th });

const table: DatedTable = {
  id: 'rates',
  title: text('อัตรา'),
  keys: [{ id: 'size', title: text('ขนาด'), kind: 'number-range' }],
  values: [
    { id: 'fee', title: text('ค่าธรรมเนียม'), kind: 'satang', ceiling: 'most' },
    { id: 'most', title: text('เพดาน'), kind: 'satang' },
  ],
  rows: [{ validFrom: '2025-10-01', cells: { size: { to: 100 }, fee: 10_000, most: 20_000 } }],
};

describe('a cell', () => {
  it.each([
    ['satang', '๑,๒๓๔.๕๐', 123_450],
    ['satang', '20 บาท', 2000],
    ['percent', '๑.๕%', 1.5],
    ['integer', '1,000', 1000],
    ['yes-no', 'ใช่', true],
    ['day', '๑/๑๐/๒๕๖๘', '2025-10-01'],
    ['number-range', '10–20', { from: 10, to: 20 }],
    ['number-range', 'เกิน 10 ไม่เกิน 20', { from: 10, to: 20 }],
    ['number-range', '20 ขึ้นไป', { from: 20 }],
    ['money-range', '–1,000', { to: 100_000 }],
  ] as const)('of %s reads «%s»', (kind, typed, value) => {
    expect(readCell(kind, typed)).toEqual(value);
    expect(readCell(kind, writeCell(kind, readCell(kind, typed)))).toEqual(value);
  });

  it.each([
    ['satang', '0.001'],
    ['integer', '1.5'],
    ['day', '31/2/2569'],
    ['day', '1/10/2025'],
    ['number-range', 'มาก'],
    ['yes-no', 'อาจจะ'],
  ] as const)('of %s refuses «%s»', (kind, typed) => {
    expect(readCell(kind, typed)).toBeUndefined();
  });
});

describe('a block from a spreadsheet', () => {
  it('fills rows from the chosen cell on, and begins rows that are not there', () => {
    const put = putCells(
      table,
      { row: 0, column: 0 },
      splitCells('–50\t๕๐\t200\r\n50–100\t100\t200\t1/10/2569\r\n'),
    );
    expect(put.ok && put.value).toEqual([
      { validFrom: '2025-10-01', cells: { size: { to: 50 }, fee: 5000, most: 20_000 } },
      { validFrom: '2026-10-01', cells: { size: { from: 50, to: 100 }, fee: 10_000, most: 20_000 } },
    ]);
  });

  it('is refused whole when a cell can’t be read, with its row and column', () => {
    const put = putCells(table, { row: 0, column: 1 }, splitCells('100\nหนึ่งร้อย'));
    expect(put.ok ? [] : put.problems.map(({ facts }) => facts)).toEqual([{ row: 1, column: 'ค่าธรรมเนียม' }]);
  });
});

describe('a legal ceiling', () => {
  it('marks what lies above it in the same row', () => {
    const fee = columnsOf(table)[1]!;
    expect(isAboveCeiling(table.rows[0]!, fee)).toBe(false);
    expect(isAboveCeiling({ ...table.rows[0]!, cells: { fee: 30_000, most: 20_000 } }, fee)).toBe(true);
  });
});
