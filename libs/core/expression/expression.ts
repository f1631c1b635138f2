import type { Result } from '#core/result';
import type { LookUp } from './look-up.js';
import type { PortableExpression } from './program/program.js';

/** A type-checked expression, ready to be worked out as often as wanted. */
export interface Expression {
  readonly text: string;
  /** CEL name of the result’s type: `bool`, `int`, `double`, `string`, `list<int>`, `dyn` … */
  readonly type: string;
  /** Pointers of the answers that it reads, `*` for rows. */
  readonly reads: readonly string[];
  /** The same for every variable, `row` and `input` among them: variable -> pointers. */
  readonly readsOf: Readonly<Record<string, readonly string[]>>;
  /** What it asks dated tables. */
  readonly lookUps: readonly LookUp[];
  /**
   * Works it out over JSON values, by variable. Never throws: `expression.missing` when an answer that it needs isn’t
   * there (or has another type), `expression.no-row` when a dated table has no row for them, `expression.failed` when it
   * can’t be worked out from those that are. `variables.calendar`, if any, is the council’s, for working days.
   */
  readonly evaluate: (variables: Readonly<Record<string, unknown>>) => Result<unknown>;
  /** The same as JSON, for `programEnvironments`, which work it out alike without knowing CEL. */
  readonly portable: () => PortableExpression;
}
