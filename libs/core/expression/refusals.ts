import { problem, type Problem } from '#core/result';
import type { Table } from '#core/tables';
import { expressionLimits } from './limits.js';

const { characters: maxLength, nodes, depth, steps: maxCost } = expressionLimits;

/** What is wrong with an expression’s text, in words for the one who writes services. */
export const refusals = {
  tooLong: (): Problem =>
    problem(
      'expression.too-long',
      `สูตรยาวเกิน ${maxLength} ตัวอักษร แยกเป็นค่าคำนวณหลายค่า`,
      `The expression is longer than ${maxLength} characters; split it into computed values`,
      { limit: maxLength },
    ),
  syntax: (reason: string, position?: number): Problem =>
    problem(
      'expression.syntax',
      `สูตรเขียนไม่ถูกต้อง: ${reason}`,
      `The expression is not well formed: ${reason}`,
      { position },
    ),
  tooComplex: (): Problem =>
    problem(
      'expression.too-complex',
      `สูตรซับซ้อนเกินไป (เกิน ${nodes} ส่วน หรือซ้อนกันเกิน ${depth} ชั้น) แยกเป็นค่าคำนวณหลายค่า`,
      `The expression is too complex (over ${nodes} nodes, or nested deeper than ${depth}); split it into computed values`,
    ),
  unknownField: (name: string, position?: number): Problem =>
    problem(
      'expression.unknown-field',
      `ไม่มีช่องหรือตัวแปรชื่อ “${name}”`,
      `There is no field or variable called “${name}”`,
      { name, position },
    ),
  unknownFunction: (name: string, position?: number): Problem =>
    problem(
      'expression.unknown-function',
      `ใช้ฟังก์ชัน “${name}” ไม่ได้ในสูตร`,
      `The function “${name}” can’t be used in expressions`,
      { name, position },
    ),
  type: (reason: string, position?: number): Problem =>
    problem(
      'expression.type',
      `ชนิดข้อมูลในสูตรไม่เข้ากัน: ${reason}`,
      `The types in the expression don’t fit: ${reason}`,
      { position },
    ),
  result: (type: string): Problem =>
    problem(
      'expression.result',
      `ผลของสูตรเป็น ${type} ซึ่งใช้เป็นคำตอบไม่ได้ ต้องเป็นข้อความ ตัวเลข ใช่/ไม่ใช่ หรือรายการของสิ่งเหล่านี้`,
      `The expression gives ${type}; it must give text, a number, yes or no, or a list of these`,
      { type },
    ),
  literal: (position?: number): Problem =>
    problem(
      'expression.literal',
      'ใช้ค่าแบบไบต์ (b"…") จำนวนไม่มีเครื่องหมาย (1u) หรือ {} ในสูตรไม่ได้',
      'Bytes (b"…"), unsigned numbers (1u) and maps ({}) can’t be used in expressions',
      { position },
    ),
  ambiguous: (position?: number): Problem =>
    problem(
      'expression.ambiguous',
      'ใส่วงเล็บให้ชัดว่าเปรียบเทียบอะไรก่อน เช่น a == (b < c)',
      'Say with parentheses what is compared first, for example a == (b < c)',
      { position },
    ),
  dynamicField: (position?: number): Problem =>
    problem(
      'expression.dynamic-field',
      'ชื่อช่องต้องเขียนไว้ในสูตรตรง ๆ จะคำนวณชื่อช่องไม่ได้',
      'The name of a field must stand in the expression; it can’t be worked out',
      { position },
    ),
  nestedLoops: (position?: number): Problem =>
    problem(
      'expression.nested-loops',
      'วนรายการซ้อนในรายการไม่ได้ คำนวณในแต่ละแถวก่อนแล้วจึงรวม',
      'A loop can’t stand inside a loop; compute inside each row first, then aggregate',
      { position },
    ),
  tooCostly: (cost: number): Problem =>
    problem(
      'expression.too-costly',
      `สูตรอาจทำงานถึง ${cost} ขั้น เกินที่กำหนด ${maxCost} ลดจำนวนรายการสูงสุดหรือแยกสูตร`,
      `The expression may take ${cost} steps, over the limit of ${maxCost}; lower the lists’ maxItems or split it`,
      { cost, limit: maxCost },
    ),
} as const;

/** A field that the expression needs is not answered. */
export const missing: Problem = problem(
  'expression.missing',
  'ยังไม่มีคำตอบที่สูตรนี้ต้องใช้',
  'An answer that this expression needs is missing',
);

/** The answers are there, and it can’t be worked out all the same: division by zero, not a date, out of range. */
export const failed: Problem = problem(
  'expression.failed',
  'คำนวณจากคำตอบเหล่านี้ไม่ได้',
  'It can’t be worked out from these answers',
);

/** A table has no row for what was asked: no such key, no range for the number, no rates on that day. */
export const noRow = ({ id, title }: Table, day: string): Problem =>
  problem(
    'expression.no-row',
    `ตาราง “${title.th}” ไม่มีแถวสำหรับค่านี้ ณ วันที่ ${day}`,
    `The table “${title.en}” has no row for this on ${day}`,
    { table: id, day },
  );
