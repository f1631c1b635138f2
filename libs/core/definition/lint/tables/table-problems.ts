import type { Problem } from '#core/result';
import { found } from '../lint-context.js';

/** What is wrong with a table, in words for whoever keeps the figures. */
export const tableProblems = {
  twoRanges: (path: string): Problem =>
    found(
      path,
      'table-two-ranges',
      'ตารางมีคอลัมน์ช่วงได้เพียงหนึ่งคอลัมน์',
      'A table has one column of ranges at most',
    ),
  choices: (path: string): Problem =>
    found(
      path,
      'table-choices',
      'คอลัมน์แบบตัวเลือกต้องมีรายการตัวเลือกที่ไม่ซ้ำกัน แบบอื่นไม่มี',
      'A column of choices lists them, each once; other columns have none',
    ),
  bounds: (path: string): Problem =>
    found(path, 'table-bounds', 'ขอบของช่วงใช้กับคอลัมน์ช่วงเท่านั้น', 'Only ranges have bounds'),
  ceiling: (path: string): Problem =>
    found(
      path,
      'table-ceiling',
      'คอลัมน์เพดานต้องเป็นคอลัมน์ค่าอื่นที่เป็นตัวเลขชนิดเดียวกัน',
      'The ceiling is another column of values, of the same kind of number',
    ),
  cellMissing: (path: string, column: string): Problem =>
    found(path, 'table-cell-missing', `แถวนี้ไม่มีค่าของคอลัมน์ ${column}`, `The row has nothing for ${column}`),
  cellUnknown: (path: string): Problem =>
    found(path, 'table-cell-unknown', 'ตารางไม่มีคอลัมน์นี้', 'The table has no such column'),
  cellKind: (path: string, kind: string): Problem =>
    found(path, 'table-cell-kind', `ค่านี้ไม่ใช่ ${kind}`, `This is no ${kind}`),
  choiceUnknown: (path: string): Problem =>
    found(path, 'table-choice-unknown', 'ไม่อยู่ในตัวเลือกของคอลัมน์', 'This is no choice of the column'),
  choiceUnused: (path: string, choice: string): Problem =>
    found(path, 'table-choice-unused', `ไม่มีแถวของ “${choice}”`, `There is no row for “${choice}”`),
  overCeiling: (path: string): Problem =>
    found(
      path,
      'table-over-ceiling',
      'ค่านี้เกินเพดานตามกฎหมายในแถวเดียวกัน',
      'This is above the legal ceiling of its row',
    ),
  day: (path: string): Problem =>
    found(
      path,
      'table-day',
      'ไม่ใช่วันที่ที่ใช้ได้ (ปี ค.ศ. 1900–2200 รูปแบบ ปปปป-ดด-วว)',
      'This is no usable day (YYYY-MM-DD, Common Era 1900 to 2200)',
    ),
  daysSwapped: (path: string): Problem =>
    found(path, 'table-days-swapped', 'วันสิ้นสุดอยู่ก่อนวันเริ่ม', 'The last day lies before the first'),
  unsorted: (path: string): Problem =>
    found(
      path,
      'table-rows-unsorted',
      'แถวที่มีคีย์เดียวกันต้องเรียงจากเก่าไปใหม่',
      'Rows with the same keys stand oldest first',
    ),
  overlap: (path: string): Problem =>
    found(
      path,
      'table-rows-overlap',
      'แถวนี้ซ้อนกับแถวอื่นที่มีคีย์เดียวกันในวันเดียวกัน',
      'This row overlaps another with the same keys on the same days',
    ),
  rangeGap: (path: string): Problem =>
    found(
      path,
      'table-range-gap',
      'ช่วงนี้ไม่ต่อกับช่วงก่อนหน้า',
      'There is a gap between this range and the one before',
    ),
  daysGap: (path: string): Problem =>
    found(
      path,
      'table-days-gap',
      'มีวันที่ไม่มีแถวใดใช้ได้ ระหว่างแถวก่อนหน้ากับแถวนี้',
      'There are days on which no row holds, between the rows before and this one',
    ),
} as const;
