/** Facts of a case by which queues choose; one per column of the list that the shell keeps. */
export interface InboxRow {
  readonly service: string;
  readonly state: string;
  readonly phase: string;
  /** Division that works on it now. */
  readonly division: string;
  readonly assignee: string | null;
  readonly flags: readonly string[];
  /** Of the first running clock; null while none runs. */
  readonly dueAt: string | null;
  readonly receivedAt: string;
  readonly enteredStateAt: string;
  /** Number as text; null where the case names none. */
  readonly village: string | null;
  /** Of its last event. */
  readonly changedAt: string;
  /** Changed since this officer last opened it. */
  readonly unread: boolean;
  /** A note that this officer hasn’t opened mentions them. */
  readonly mentioned: boolean;
  /** The applicant wrote and nobody answered yet. */
  readonly unanswered: boolean;
}

export type FilterField = keyof InboxRow;

/** Stands for what is known only when the filter is asked. */
const filterVariables = ['me', 'my-divisions', 'now', 'soon', 'recently'] as const;
export type FilterVariable = (typeof filterVariables)[number];

export interface FilterContext {
  readonly me: string;
  readonly 'my-divisions': readonly string[];
  /** RFC 3339, UTC, as are those below. */
  readonly now: string;
  /** End of the third working day from now. */
  readonly soon: string;
  /** Thirty days ago. */
  readonly recently: string;
}

export type FilterValue = string | readonly string[] | boolean | { readonly variable: FilterVariable };

/**
 * How a field is compared. A field that is null meets no operator but `empty`, as in SQL; there is no negation of
 * a whole node, so that both readings stay the same.
 * - `in`, `not-in`: a text among several, or equal to one
 * - `has`, `has-not`: the list of the field holds one of the values, or none of them
 * - `before`, `from`: a moment earlier than the value, or at and after it
 * - `is`: a yes or no
 */
const filterOperators = [
  'in',
  'not-in',
  'has',
  'has-not',
  'before',
  'from',
  'is',
  'empty',
  'not-empty',
] as const;
export type FilterOperator = (typeof filterOperators)[number];

export interface FilterRow {
  readonly field: FilterField;
  readonly operator: FilterOperator;
  /** Missing for `empty` and `not-empty`. */
  readonly value?: FilterValue;
}

/** A filter as data: rows, and groups of which all or any must hold. An empty `all` holds, an empty `any` doesn’t. */
export type FilterNode = FilterRow | { readonly match: 'all' | 'any'; readonly nodes: readonly FilterNode[] };

export const all = (...nodes: readonly FilterNode[]): FilterNode => ({ match: 'all', nodes });
export const any = (...nodes: readonly FilterNode[]): FilterNode => ({ match: 'any', nodes });
export const where = (field: FilterField, operator: FilterOperator, value?: FilterValue): FilterRow => ({
  field,
  operator,
  ...(value !== undefined && { value }),
});
