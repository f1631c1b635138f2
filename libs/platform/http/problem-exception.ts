import { type Problem, type Result, problem } from '#core/result';

export interface ProblemOptions {
  /** Status, when it isn't the one that the code stands for. */
  readonly status?: number;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
}

/** Carries refusals out of a controller; the problem filter writes them as RFC 9457. */
export class ProblemException extends Error {
  constructor(
    readonly problems: readonly Problem[],
    readonly options: ProblemOptions = {},
  ) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'ProblemException';
  }
}

/** The value of a result, or its problems as the answer. */
export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new ProblemException(result.problems);
};

/** Refuses with one problem of the whole. */
export const refuse = (...words: Parameters<typeof problem>): never => {
  throw new ProblemException([problem(...words)]);
};
