import {
  type FilterContext,
  type FilterField,
  type FilterNode,
  type FilterOperator,
  type FilterRow,
  all,
  simplify,
  valueOf,
} from '#core/inbox';
import { phases } from '#core/definition';

/**
 * Changed since the reader opened it, and since they last said that they have read everything. Asked row by row, so
 * that a page asks it of its rows alone.
 */
export const unreadSql = (reader: string): string =>
  `(c.changed_at > coalesce((select r.read_until from inbox_reader r where r.officer_id = ${reader}::uuid), '-infinity')
  and c.version > coalesce((select s.version from case_seen s where s.case_id = c.id and s.officer_id = ${reader}::uuid), 0))`;

/** A note that the reader hasn't opened mentions them. */
export const mentionedSql = (reader: string): string =>
  `exists (select from case_mention m where m.case_id = c.id and m.officer_id = ${reader}::uuid and m.seen_at is null)`;

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
  assignee: plain('c.assignee'),
  flags: plain('c.flags'),
  dueAt: plain('c.due_at'),
  receivedAt: plain('c.received_at'),
  enteredStateAt: plain('c.entered_state_at'),
  village: plain('c.village'),
  changedAt: plain('c.changed_at'),
  unread: unreadSql,
  mentioned: mentionedSql,
  unanswered: plain('c.unanswered'),
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

type Write = (column: string, row: FilterRow, value: unknown, parameters: Parameters) => string;

const among =
  (negated: boolean): Write =>
  (column, row, value, parameters) => {
    const values = listOf(value);
    if (row.field === 'phase') return amongPhases(values, negated);
    const type = typeOf[row.field];
    if (type) return amongTyped(column, { type, values, negated }, parameters);
    if (values.length === 1) return `${column} ${negated ? '<>' : '='} ${parameters.add(values[0])}`;
    return `${column} ${negated ? '<> all' : '= any'}(${parameters.add(values)}::text[])`;
  };

interface Type {
  readonly name: 'uuid' | 'integer';
  /** What a value must look like to be one; another is no case's value. */
  readonly form: RegExp;
}

/** Fields that are no text are compared as what they are, so that their indexes serve. */
const typeOf: Partial<Readonly<Record<FilterField, Type>>> = {
  assignee: { name: 'uuid', form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i },
  village: { name: 'integer', form: /^(0|[1-9]\d{0,8})$/ },
};

interface Among {
  readonly type: Type;
  readonly values: readonly unknown[];
  readonly negated: boolean;
}

const amongTyped = (column: string, { type, values, negated }: Among, parameters: Parameters): string => {
  const known = values.filter((value) => type.form.test(String(value)));
  if (known.length === 1)
    return `${column} ${negated ? '<>' : '='} ${parameters.add(known[0])}::${type.name}`;
  return `${column} ${negated ? '<> all' : '= any'}(${parameters.add(known)}::${type.name}[])`;
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

const ofReader: readonly FilterField[] = ['unread', 'mentioned'];

/** The same tree that `matches` of core/inbox evaluates, as a condition over `service_case c`. */
export const toSql = (node: FilterNode, context: FilterContext, parameters: Parameters): string => {
  if (!('match' in node)) {
    const reader = ofReader.includes(node.field) ? parameters.add(context.me) : '';
    const value = valueOf(node.value, context);
    return writers[node.operator](columns[node.field](reader), node, value, parameters);
  }
  if (node.nodes.length === 0) return node.match === 'all' ? 'true' : 'false';
  const parts = node.nodes.map((child) => toSql(child, context, parameters));
  return `(${parts.join(node.match === 'all' ? ' and ' : ' or ')})`;
};

/** Several filters at once, without what one of them says already of another. */
export const conditionSql = (
  nodes: readonly FilterNode[],
  context: FilterContext,
  parameters: Parameters,
): string => toSql(simplify(all(...nodes), context), context, parameters);
