import { type FilterContext, type FilterNode, type FilterRow, type InboxSort, all } from '#core/inbox';
import type { Reading } from './list-sql.js';

interface Read {
  readonly reading: Reading;
  /** What is left to ask of each case. */
  readonly rest: FilterNode;
}

const sortedBy: Readonly<Record<InboxSort, string>> = {
  received: 'receivedAt',
  '-received': 'receivedAt',
  due: 'dueAt',
  '-entered': 'enteredStateAt',
  '-changed': 'changedAt',
};

/** Fields by which few cases are found at once, whichever division they are in. */
const findsFew: readonly string[] = ['assignee', 'mentioned', 'unanswered', 'division'];
const openPhases: readonly string[] = ['received', 'in-progress', 'waiting-applicant'];

const isRow = (node: FilterNode): node is FilterRow => !('match' in node);

export const inOrder = (rest: FilterNode): Read => ({ reading: 'in-order', rest });

/** How a list is best found, told by what its filter asks of every case. */
export const chooseReading = (filter: FilterNode, sort: InboxSort, context: FilterContext): Read => {
  const nodes = !isRow(filter) && filter.match === 'all' ? filter.nodes : [filter];
  const rows = nodes.filter(isRow);
  if (rows.some(({ field, value }) => value === context.recently && field !== sortedBy[sort]))
    return { reading: 'range-first', rest: filter };
  const named = rows.find(({ field, operator }) => field === 'division' && operator === 'in');
  if (Array.isArray(named?.value) && named.value.length > 1)
    return {
      reading: [...new Set(named.value as string[])],
      rest: all(...nodes.filter((node) => node !== named)),
    };
  const isOpen = rows.some(
    ({ field, operator, value }) =>
      field === 'phase' &&
      operator === 'in' &&
      Array.isArray(value) &&
      value.every((one) => openPhases.includes(one)),
  );
  const isWide =
    isOpen && !rows.some(({ field, operator }) => findsFew.includes(field) && operator !== 'empty');
  return isWide ? { reading: 'each-division', rest: filter } : inOrder(filter);
};
