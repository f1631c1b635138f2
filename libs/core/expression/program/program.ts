/**
 * A compiled expression as JSON, worked out without parser or type checker: a list whose first item says what the rest
 * is. `['+', ['$', 'a'], ['i', '1']]` is `a + 1`.
 *
 * `=` a text, yes or no, null or broken number · `i` a whole number, as text · `$` a variable · `.` a field · `[]` an
 * item · `has` whether a chain of fields is there · `list` · `!` · `neg` · `&&` · `||` · `?` · binary operators by
 * their sign · `all` `exists` `exists_one` `map` `filter` loops (list, name of the item, what is asked of each) ·
 * `call` a function or method (name, static types of what it is given, what it is given) · `at` and `sliced` look-ups
 * in dated tables (table, column, keys and day).
 */
export type Program = readonly [operator: string, ...parts: unknown[]];

/** All of an expression that those who only work it out need. */
export interface PortableExpression {
  readonly text: string;
  /** CEL name of the result’s type. */
  readonly type: string;
  /** Variable -> pointers that it reads, `*` for rows. */
  readonly readsOf: Readonly<Record<string, readonly string[]>>;
  /** Variable -> pointers without which there is no value. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly program: Program;
}

/** The expressions of a form by the scope that they are read in: the whole answers (empty), rows (`/trees/*`), fee lines (`fees`). */
export type FormPrograms = Readonly<Record<string, readonly PortableExpression[]>>;
