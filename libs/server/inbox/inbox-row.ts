import type { InboxSort } from '#core/inbox';
import { mentionedSql, unreadSql } from './filter-sql.js';
import { sortColumn } from './sort-sql.js';

/** A row of the list: never the answers. */
export interface InboxRow {
  readonly id: string;
  readonly service: string;
  readonly serviceVersion: number;
  readonly year: number;
  readonly seq: number;
  readonly state: string;
  readonly phase: string;
  readonly division: string;
  readonly flags: readonly string[];
  readonly applicant: string;
  readonly village: number | null;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  /** Moments are milliseconds since 1970: a driver that makes dates of them makes a page twice as dear. */
  readonly dueAt: number | null;
  readonly receivedAt: number;
  readonly version: number;
  readonly changedAt: number;
  readonly unread: boolean;
  readonly mentioned: boolean;
  readonly unanswered: boolean;
  /** Sort key, for the cursor. */
  readonly key: string;
}

const milliseconds = (column: string): string => `floor(date_part('epoch', ${column}) * 1000)`;

/** Columns of a row, of `service_case c`; what the reader has seen is looked up for the rows of the page alone. */
export const rowColumns = (sort: InboxSort, reader: string): string => `
c.id, c.service, c.service_version as "serviceVersion", c.receipt_year as year, c.receipt_seq as seq, c.state, c.phase,
  c.division, c.flags, c.applicant_masked as applicant, c.village, c.assignee, ${milliseconds('c.due_at')} as "dueAt",
  ${milliseconds('c.received_at')} as "receivedAt", c.version, ${milliseconds('c.changed_at')} as "changedAt", c.unanswered, ${unreadSql(reader)} as unread,
  ${mentionedSql(reader)} as mentioned, (select o.name from officer o where o.id = c.assignee) as "assigneeName",
  ${sortColumn(sort)}::text as key`;
