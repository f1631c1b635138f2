import {
  type FilterContext,
  type FilterField,
  type FilterNode,
  type FilterOperator,
  type FilterRow,
  valueOf,
} from '#core/inbox';
import { phases } from '#core/definition';

/** SQL text with its parameters beside it: nothing that came from outside is ever part of the text. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const columns: Readonly<Record<FilterField, string>> = {
  service: 'c.service',
  state: 'c.state',
  phase: 'c.phase',
  division: 'c.division',
  assignee: 'c.assignee::text',
  flags: 'c.flags',
  dueAt: 'c.due_at',
  receivedAt: 'c.received_at',
  enteredStateAt: 'c.entered_state_at',
  unread: '(coalesce(seen.version, 0) < c.version)',
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

const writers: Readonly<Record<FilterOperator, Write>> = {
  in: among(false),
  'not-in': among(true),
  has: (column, _row, value, parameters) => `${column} && ${parameters.add(listOf(value))}::text[]`,
  'has-not': (column, _row, value, parameters) => `not ${column} && ${parameters.add(listOf(value))}::text[]`,
  before: (column, _row, value, parameters) => `${column} < ${parameters.add(value)}::timestamptz`,
  from: (column, _row, value, parameters) => `${column} >= ${parameters.add(value)}::timestamptz`,
  is: (column, _row, value) => `${column} is ${value === true ? 'true' : 'false'}`,
  empty: (column) => `${column} is null`,
  'not-empty': (column) => `${column} is not null`,
};

/** The same tree that `matches` of core/inbox evaluates, as a condition over `service_case c` left-joined with `case_seen seen`. */
export const toSql = (node: FilterNode, context: FilterContext, parameters: Parameters): string => {
  if (!('match' in node)) {
    return writers[node.operator](columns[node.field], node, valueOf(node.value, context), parameters);
  }
  if (node.nodes.length === 0) return node.match === 'all' ? 'true' : 'false';
  const parts = node.nodes.map((child) => toSql(child, context, parameters));
  return `(${parts.join(node.match === 'all' ? ' and ' : ' or ')})`;
};
