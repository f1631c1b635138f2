import type { InboxSort } from '#core/inbox';
import type { Parameters } from './filter-sql.js';
import { type Cursor, afterCursor, orderBy, sortColumn } from './sort-sql.js';

/**
 * How the first rows of a list are found without looking at all of them:
 * - `in-order`: an index holds them in their order
 * - `range-first`: the list looks back a set time only; what lies in it is found first, then put in order
 * - a list of divisions: no index holds several in one order, but one holds each; the first rows of each are merged
 * - `each-division`: the same for all divisions that have open cases
 */
export type Reading = 'in-order' | 'range-first' | 'each-division' | readonly string[];

/** Which cases a list is about, and in which order; its parameters are filled already. */
export interface ListScope {
  /** A condition over `service_case c`, which does not name the divisions that `reading` lists. */
  readonly where: string;
  readonly reading: Reading;
  readonly sort: InboxSort;
  readonly parameters: Parameters;
}

export interface ListRead {
  /** What is read of `service_case c`; `id` must be among it. */
  readonly columns: string;
  readonly after?: Cursor;
  readonly limit: number;
}

/** The first rows of a list, in its order, after a cursor. */
export const listSql = (scope: ListScope, { columns, after, limit }: ListRead): string => {
  const { sort, reading, parameters } = scope;
  const where = after ? `${scope.where} and ${afterCursor(after, parameters)}` : scope.where;
  const first = `order by ${orderBy(sort)} limit ${limit}`;
  if (reading === 'in-order') return `select ${columns} from service_case c where ${where} ${first}`;
  if (reading === 'range-first')
    return `select ${columns} from (select * from service_case c where ${where} offset 0) as c ${first}`;
  const { head, divisions } = divisionsOf(reading, parameters);
  return `${head} select page.* from ${divisions} as wanted(division)
cross join lateral (select ${columns}, ${sortColumn(sort)} as "sortedBy" from service_case c
  where c.division = wanted.division and ${where} ${first}) as page
order by ${orderBy(sort, 'page."sortedBy"', 'page.id')} limit ${limit}`;
};

const divisionsOf = (reading: 'each-division' | readonly string[], parameters: Parameters) =>
  typeof reading === 'string'
    ? { head: openDivisions, divisions: 'open_division' }
    : { head: '', divisions: `unnest(${parameters.add(reading)}::text[])` };

const open = `phase in ('received', 'in-progress', 'waiting-applicant')`;

/** From one division to the next by index: a handful of looks into it, however many cases there are. */
const openDivisions = `with recursive open_division(division) as (
  (select division from service_case where ${open} order by division limit 1)
  union all
  select (select c.division from service_case c where ${open} and c.division > open_division.division
    order by c.division limit 1)
  from open_division where open_division.division is not null
)`;
