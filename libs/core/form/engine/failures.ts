import { text, type Problem, type Text } from '#core/result';
import type { FieldProblem } from '../evaluation.js';

/** Whether an expression only lacks an answer; otherwise it could not be worked out from those that are there. */
export const isMissing = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'expression.missing');

/** Why, when a dated table has no row: whoever keeps the table has to know which. */
const reasonOf = (problems: readonly Problem[]): Text | undefined =>
  problems.find(({ code }) => code === 'expression.no-row')?.message;

/** A value or fee that could not be worked out: an error, so that no amount is ever left out silently. */
export const notWorkedOut = (
  code: string,
  pointer: string,
  title: Text,
  problems: readonly Problem[],
): FieldProblem => {
  const reason = reasonOf(problems);
  return {
    code,
    pointer,
    message: text(
      `คำนวณ${title.th}ไม่ได้${reason ? ` (${reason.th})` : ''} ตรวจสอบตัวเลขและวันที่ หรือแจ้งเจ้าหน้าที่`,
      `${title.en} can’t be worked out${reason ? ` (${reason.en})` : ''}: look at the numbers and dates, or tell the office`,
    ),
  };
};
