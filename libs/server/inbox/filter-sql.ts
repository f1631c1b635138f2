import {
  type FilterContext,
  type FilterField,
  type FilterNode,
  type FilterOperator,
  type FilterRow,
  valueOf,
} from '#core/inbox';
import { phases } from '#core/definition';

/** Changed since the reader opened it, and since they last said that they have read everything. */
export const unreadSql = `(coalesce(seen.version, 0) < c.version and c.changed_at > coalesce(reader.read_until, '-infinity'))`;

/** What the reader has seen: joined to `service_case c` wherever a filter is asked. */
export const seenJoin = (reader: string): string => `
left join case_seen seen on seen.case_id = c.id and seen.officer_id = ${reader}::uuid
left join inbox_reader reader on reader.officer_id = ${reader}::uuid`;

/** SQL text with its parameters beside it: nothing that came from outside is ever part of the text. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

type Column = (reader: string) => string;
const plain =
  (column: string): Column =>
  () =>
    column;

const columns: Readonly<Record<FilterField, Column>> = {
  service: plain('c.service'),
  state: plain('c.state'),
  phase: plain('c.phase'),
  division: plain('c.division'),
  assignee: plain('c.assignee::text'),
  flags: plain('c.flags'),
  dueAt: plain('c.due_at'),
  receivedAt: plain('c.received_at'),
  enteredStateAt: plain('c.entered_state_at'),
  village: plain('c.village::text'),
  changedAt: plain('c.changed_at'),
  unread: plain(unreadSql),
  mentioned: (reader) =>
    `exists (select from case_mention m where m.case_id = c.id and m.officer_id = ${reader}::uuid and m.seen_at is null)`,
  unanswered: plain('c.unanswered'),
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

type Write = (column: string, row: FilterRow, value: unknown, parameters: Parameters) => string;

const among =
  (negated: boolean): Write =>
  (column, row, value, parameters) => {
    const values = listOf(value);
    if (row.field === 'phase') return amongPhases(values, negated);
    if (row.field === 'assignee') return amongIds(values, negated, parameters);
    if (values.length === 1) return `${column} ${negated ? '<>' : '='} ${parameters.add(values[0])}`;
    return `${column} ${negated ? '<> all' : '= any'}(${parameters.add(values)}::text[])`;
  };

/** Compared as uuid, so that the index on assignee serves. */
const amongIds = (values: readonly unknown[], negated: boolean, parameters: Parameters): string => {
  const [only] = values;
  if (values.length === 1) return `c.assignee ${negated ? '<>' : '='} ${parameters.add(only)}::uuid`;
  return `c.assignee ${negated ? '<> all' : '= any'}(${parameters.add(values)}::uuid[])`;
};

/** Phases are a closed vocabulary: written out, so that partial indexes over them can be used. */
const amongPhases = (values: readonly unknown[], negated: boolean): string => {
  const known = phases.filter((phase) => values.includes(phase));
  if (known.length === 0) return negated ? 'true' : 'false';
  return `c.phase ${negated ? 'not in' : 'in'} (${known.map((phase) => `'${phase}'`).join(', ')})`;
};

/** As the indexes on due dates are written; who has none comes last. */
const ordered = (column: string, row: FilterRow): string =>
  row.field === 'dueAt' ? `coalesce(${column}, 'infinity')` : column;

const writers: Readonly<Record<FilterOperator, Write>> = {
  in: among(false),
  'not-in': among(true),
  has: (column, _row, value, parameters) => `${column} && ${parameters.add(listOf(value))}::text[]`,
  'has-not': (column, _row, value, parameters) => `not ${column} && ${parameters.add(listOf(value))}::text[]`,
  before: (column, row, value, parameters) =>
    `${ordered(column, row)} < ${parameters.add(value)}::timestamptz`,
  from: (column, row, value, parameters) =>
    `${ordered(column, row)} >= ${parameters.add(value)}::timestamptz${row.field === 'dueAt' ? ' and c.due_at is not null' : ''}`,
  // Without «is true», so that an index or a join can serve.
  is: (column, _row, value) => (value === true ? column : `not ${column}`),
  empty: (column) => `${column} is null`,
  'not-empty': (column) => `${column} is not null`,
};

/** The same tree that `matches` of core/inbox evaluates, as a condition over `service_case c` with `seenJoin`. */
export const toSql = (node: FilterNode, context: FilterContext, parameters: Parameters): string => {
  if (!('match' in node)) {
    const reader = node.field === 'mentioned' ? parameters.add(context.me) : '';
    const value = valueOf(node.value, context);
    return writers[node.operator](columns[node.field](reader), node, value, parameters);
  }
  if (node.nodes.length === 0) return node.match === 'all' ? 'true' : 'false';
  const parts = node.nodes.map((child) => toSql(child, context, parameters));
  return `(${parts.join(node.match === 'all' ? ' and ' : ' or ')})`;
};
