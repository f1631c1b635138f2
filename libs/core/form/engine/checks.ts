import type { Expression } from '#core/expression';
import { problemAt } from '#core/result';
import type { Check } from '#core/definition';
import type { FieldProblem } from '../evaluation.js';
import { isMissing } from './failures.js';
import { spotsOf, type Locator, type Spot, type Variables } from './locator.js';

/** A rule across fields with its compiled expression. */
export interface CompiledCheck {
  readonly check: Check;
  /** Its fields; all lie in the same rows. */
  readonly at: readonly Locator[];
  readonly expression: Expression;
}

const failed = (pointer: string): FieldProblem => ({
  ...problemAt(
    pointer,
    'form.check-not-run',
    'ตรวจคำตอบนี้ไม่ได้ ตรวจสอบตัวเลขและวันที่แล้วกรอกใหม่',
    'This answer can’t be checked: look at its numbers and dates and enter it again',
  ),
  pointer,
});

const broken = ({ id, message, severity }: Check, pointer: string): FieldProblem => ({
  code: `check.${id}`,
  message,
  pointer,
  severity,
});

const runAt = (
  { check, at, expression }: CompiledCheck,
  spot: Spot,
  visible: ReadonlySet<string>,
): readonly FieldProblem[] => {
  const shown = at.map(({ suffix }) => spot.pointer + suffix).filter((pointer) => visible.has(pointer));
  if (shown.length === 0) return [];
  const result = expression.evaluate(spot.variables);
  if (!result.ok) return isMissing(result.problems) ? [] : shown.slice(0, 1).map(failed);
  return result.value === true ? [] : shown.map((pointer) => broken(check, pointer));
};

/**
 * Runs the checks whose fields show, once per row for checks of rows. A check with a missing answer does not apply; one
 * that fails to run is an error, never silently passed.
 */
export const runChecks = (
  checks: readonly CompiledCheck[],
  variables: Variables,
  visible: ReadonlySet<string>,
): readonly FieldProblem[] =>
  checks.flatMap((compiled) =>
    spotsOf(compiled.at[0]!, variables).flatMap((spot) => runAt(compiled, spot, visible)),
  );
