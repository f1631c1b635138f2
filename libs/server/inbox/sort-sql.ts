import type { InboxSort } from '#core/inbox';
import { type Result, fail, ok } from '#core/result';
import { foreignCursor } from '#platform/paging';
import type { Parameters } from './filter-sql.js';

interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
}

/** Keyset orders; the id breaks ties, so that pages neither repeat nor skip a case. */
const orders: Readonly<Record<InboxSort, Order>> = {
  received: { column: 'c.received_at', direction: 'asc' },
  '-received': { column: 'c.received_at', direction: 'desc' },
  due: { column: `coalesce(c.due_at, 'infinity')`, direction: 'asc' },
  '-changed': { column: 'c.changed_at', direction: 'desc' },
  '-entered': { column: 'c.entered_state_at', direction: 'desc' },
};

/** Where a page ended. */
export interface Cursor {
  readonly sort: InboxSort;
  /** Sort key as PostgreSQL wrote it, microseconds and all. */
  readonly key: string;
  readonly id: string;
}

export const sortColumn = (sort: InboxSort): string => orders[sort].column;

export const orderBy = (sort: InboxSort, column = orders[sort].column, id = 'c.id'): string =>
  `${column} ${orders[sort].direction}, ${id} ${orders[sort].direction}`;

export const afterCursor = ({ sort, key, id }: Cursor, parameters: Parameters): string =>
  `(${orders[sort].column}, c.id) ${orders[sort].direction === 'asc' ? '>' : '<'} (${parameters.add(key)}::timestamptz, ${parameters.add(id)}::uuid)`;

export const writeCursor = ({ sort, key, id }: Cursor): string =>
  Buffer.from([sort, key, id].join('|')).toString('base64url');

/** Refuses a cursor that no list of this sort gave. */
export const readCursor = (text: string, sort: InboxSort): Result<Cursor> => {
  const [was, key = '', id = ''] = Buffer.from(text, 'base64url').toString().split('|');
  const valid =
    was === sort &&
    /^(infinity|\d{4}-\d\d-\d\d [\d:.+-]+)$/.test(key) &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return valid ? ok({ sort, key, id }) : fail(foreignCursor());
};
