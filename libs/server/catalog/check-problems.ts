import type { CheckProblem } from '#contracts/admin';
import { type Problem, problem } from '#core/result';

/** Problems of a definition as a check tells them. */
export const toCheckProblems = (problems: readonly Problem[]): CheckProblem[] =>
  problems.map(({ pointer = '', severity = 'error', code, message }) => ({
    path: pointer,
    severity,
    code,
    message,
  }));

/** Problems of a definition as a refusal: one of the whole with all that a check says, and every error at its place. */
export const refusal = (problems: readonly Problem[]): readonly Problem[] => [
  problem(
    'definition.refused',
    'แบบบริการนี้ยังเผยแพร่ไม่ได้ โปรดแก้ตามรายการ',
    'This definition can’t be published yet: see the list',
    { problems: toCheckProblems(problems) },
  ),
  ...problems
    .filter(({ severity }) => severity !== 'warning')
    .map((found) => ({ ...found, pointer: found.pointer ?? '' })),
];
