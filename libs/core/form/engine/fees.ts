import type { Expression } from '#core/expression';
import { text } from '#core/result';
import type { Fee } from '#core/definition';
import type { FeeLine, FieldProblem } from '../evaluation.js';
import { isMissing, notWorkedOut } from './failures.js';
import type { Variables } from './locator.js';

/** A fee line with its compiled amount. */
export interface CompiledFee {
  readonly fee: Fee;
  readonly satang: Expression;
}

export interface Fees {
  readonly lines: readonly FeeLine[];
  readonly errors: readonly FieldProblem[];
}

const notWhole = (code: string): FieldProblem => ({
  code: 'form.fee-not-whole',
  pointer: '',
  message: text(
    `คำนวณค่าธรรมเนียมไม่ได้ (${code}) โปรดแจ้งเจ้าหน้าที่`,
    `The fee can’t be worked out (${code}): please tell the office`,
  ),
});

/**
 * The fee in whole satang. A line is left out when it is 0 or an answer that it needs is missing; one that can’t be worked
 * out (no row of a table, too large, negative, a fraction of a satang) is an error.
 */
export const workOutFees = (fees: readonly CompiledFee[], variables: Variables): Fees => {
  const lines: FeeLine[] = [];
  const errors: FieldProblem[] = [];
  for (const { fee, satang } of fees) {
    const result = satang.evaluate(variables);
    if (!result.ok) {
      if (!isMissing(result.problems))
        errors.push(notWorkedOut('form.fee-not-run', '', fee.title, result.problems));
      continue;
    }
    const amount = result.value;
    if (amount === 0) continue;
    if (Number.isSafeInteger(amount) && (amount as number) > 0) {
      lines.push({ code: fee.code, title: fee.title, satang: amount as number });
    } else errors.push(notWhole(fee.code));
  }
  return { lines, errors };
};
