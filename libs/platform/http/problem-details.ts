import { type Problem, problem } from '#core/result';
import { ProblemException, type ProblemOptions } from './problem-exception.js';
import { problemStatus } from './problem-status.js';

export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: Problem['message'];
}

/** RFC 9457, with Thai first. What the problem’s code tells beside is in extension members (its section 3.2). */
export interface ProblemDetails {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly status: number;
  readonly correlationId: string;
  readonly errors?: readonly FieldError[];
  readonly [extension: string]: unknown;
}

export interface ProblemAnswer {
  readonly details: ProblemDetails;
  readonly retryAfter?: number;
}

const manyFields = problem(
  'answers.invalid',
  'คำตอบบางข้อยังไม่ถูกต้อง โปรดตรวจตามรายการ',
  'Some answers need correction; see the list',
);

/**
 * Words refusals as problem details. The first problem without a pointer is the head; those with a pointer are
 * listed under `errors`. Where all have pointers, the head is `answers.invalid`.
 */
export const toProblemAnswer = (
  { problems, options }: Pick<ProblemException, 'problems'> & { options: ProblemOptions },
  correlationId: string,
): ProblemAnswer => {
  const head = problems.find(({ pointer }) => pointer === undefined) ?? manyFields;
  const errors = problems.flatMap(({ pointer, code, message }) =>
    pointer === undefined ? [] : [{ pointer, code, message }],
  );
  const details: ProblemDetails = {
    ...head.facts,
    type: `urn:sala:problem:${head.code}`,
    code: head.code,
    title: head.message.th,
    titleEn: head.message.en,
    status: options.status ?? problemStatus(head.code),
    correlationId,
    ...(errors.length > 0 && { errors }),
  };
  return { details, ...(options.retryAfter !== undefined && { retryAfter: options.retryAfter }) };
};
