import type {
  FilterContext,
  FilterNode,
  FilterOperator,
  FilterRow,
  FilterValue,
  InboxRow,
} from './filter.js';

type Known = string | readonly string[] | boolean;

/** The value itself, variables put in. */
export const valueOf = (value: FilterValue | undefined, context: FilterContext): Known => {
  if (value === undefined) return [];
  return typeof value === 'object' && 'variable' in value ? context[value.variable] : value;
};

const listOf = (value: Known): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const instant = (moment: unknown): number => Date.parse(String(moment));

const holds: Readonly<Record<FilterOperator, (fact: Known | null, value: Known) => boolean>> = {
  empty: (fact) => fact === null,
  'not-empty': (fact) => fact !== null,
  in: (fact, value) => fact !== null && listOf(value).includes(fact),
  'not-in': (fact, value) => fact !== null && !listOf(value).includes(fact),
  has: (fact, value) => fact !== null && listOf(fact).some((item) => listOf(value).includes(item)),
  'has-not': (fact, value) => fact !== null && !listOf(fact).some((item) => listOf(value).includes(item)),
  before: (fact, value) => fact !== null && instant(fact) < instant(value),
  from: (fact, value) => fact !== null && instant(fact) >= instant(value),
  is: (fact, value) => fact === value,
};

const rowHolds = (filter: FilterRow, row: InboxRow, context: FilterContext): boolean =>
  holds[filter.operator](row[filter.field], valueOf(filter.value, context));

/** Whether the case is in. The shell translates the same tree to SQL and must choose the same cases. */
export const matches = (filter: FilterNode, row: InboxRow, context: FilterContext): boolean => {
  if (!('match' in filter)) return rowHolds(filter, row, context);
  const holdsFor = (node: FilterNode): boolean => matches(node, row, context);
  return filter.match === 'all' ? filter.nodes.every(holdsFor) : filter.nodes.some(holdsFor);
};
