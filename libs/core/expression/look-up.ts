/** Days between which a day lies, as far as the expression says. */
export interface DaySpan {
  readonly earliest?: string;
  readonly latest?: string;
  /** It is the day of filing, or one reckoned from it. */
  readonly today?: true;
}

/** What is known beforehand of a value that a table is asked by. */
export interface Asked {
  readonly literal?: string | number | boolean;
  /** The field that it is. */
  readonly field?: { readonly variable: string; readonly pointer: string };
  readonly days?: DaySpan;
}

/** One call on a dated table. */
export interface LookUp {
  readonly table: string;
  readonly column: string;
  /** Keys in the order of the table’s columns, then the day. */
  readonly asked: readonly Asked[];
}
