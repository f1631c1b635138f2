import type { FilterContext, FilterNode, FilterRow, FilterValue } from './filter.js';
import { valueOf } from './matches.js';

type Group = Extract<FilterNode, { match: 'all' | 'any' }>;

const isRow = (node: FilterNode): node is FilterRow => !('match' in node);
const yes: FilterNode = { match: 'all', nodes: [] };
const no: FilterNode = { match: 'any', nodes: [] };
const isYes = (node: FilterNode): boolean => !isRow(node) && node.match === 'all' && node.nodes.length === 0;
const isNo = (node: FilterNode): boolean => !isRow(node) && node.match === 'any' && node.nodes.length === 0;

/**
 * A filter that chooses the same cases with less to ask: variables are put in, what stands beside a condition that
 * already says as much is left out. So «in my divisions, and held by me or in my divisions» becomes «in my
 * divisions», which an index answers.
 */
export const simplify = (node: FilterNode, context: FilterContext): FilterNode => reduce(node, [], context);

const reduce = (node: FilterNode, known: readonly FilterRow[], context: FilterContext): FilterNode => {
  if (!isRow(node))
    return node.match === 'all' ? reduceAll(node, known, context) : reduceAny(node, known, context);
  const row = { ...node, ...(node.value !== undefined && { value: valueOf(node.value, context) }) };
  return known.some((fact) => implies(fact, row)) ? yes : row;
};

/** Rows first, since they hold for the groups beside them. */
const reduceAll = (group: Group, known: readonly FilterRow[], context: FilterContext): FilterNode => {
  const nodes = flatten(group);
  const rows: FilterRow[] = [];
  for (const node of nodes.filter(isRow)) {
    const row = reduce(node, [...known, ...rows], context);
    if (isRow(row)) rows.splice(0, rows.length, ...rows.filter((other) => !implies(row, other)), row);
  }
  const groups = nodes.filter((one) => !isRow(one)).map((one) => reduce(one, [...known, ...rows], context));
  if (groups.some(isNo)) return no;
  const left = [...rows, ...groups.flatMap((one) => (isRow(one) || one.match === 'any' ? [one] : one.nodes))];
  return left.length === 1 ? (left[0] as FilterNode) : { match: 'all', nodes: left };
};

const reduceAny = (group: Group, known: readonly FilterRow[], context: FilterContext): FilterNode => {
  const nodes = flatten(group).map((one) => reduce(one, known, context));
  if (nodes.some(isYes)) return yes;
  const left = nodes.filter(
    (one, place) =>
      !isNo(one) &&
      !nodes.some(
        (other, at) => at !== place && narrower(one, other) && (at < place || !narrower(other, one)),
      ),
  );
  return left.length === 1 ? (left[0] as FilterNode) : { match: 'any', nodes: left };
};

/** Groups of the same kind within a group say nothing of their own. */
const flatten = ({ match, nodes }: Group): readonly FilterNode[] =>
  nodes.flatMap((node) => (!isRow(node) && node.match === match ? flatten(node) : [node]));

/** Whether all that the one chooses is chosen by the other, as far as their rows tell. */
const narrower = (one: FilterNode, other: FilterNode): boolean => {
  const facts = rowsOf(one);
  const claims = rowsOf(other);
  return (
    claims !== null &&
    (facts ?? []).length > 0 &&
    claims.every((claim) => facts?.some((fact) => implies(fact, claim)))
  );
};

const rowsOf = (node: FilterNode): readonly FilterRow[] | null => {
  if (isRow(node)) return [node];
  return node.match === 'all' && node.nodes.every(isRow) ? node.nodes.filter(isRow) : null;
};

const listOf = (value: FilterValue | undefined): readonly unknown[] =>
  Array.isArray(value) ? value : [value];

const implies = (fact: FilterRow, claim: FilterRow): boolean => {
  if (fact.field !== claim.field || fact.operator !== claim.operator) return false;
  if (fact.operator === 'in') return listOf(fact.value).every((value) => listOf(claim.value).includes(value));
  return JSON.stringify(fact.value) === JSON.stringify(claim.value);
};
