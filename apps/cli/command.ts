/** One command of `sala`. Its module is loaded only when it is called, so that `check` needs no database code. */
export interface Command {
  /** What may follow its name, for the help. */
  readonly usage: string;
  /** Answers the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** A wrong call: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
