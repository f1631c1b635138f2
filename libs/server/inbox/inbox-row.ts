import { seenJoin, unreadSql } from './filter-sql.js';

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
  readonly dueAt: Date | null;
  readonly receivedAt: Date;
  readonly version: number;
  readonly changedAt: Date;
  readonly unread: boolean;
  readonly mentioned: boolean;
  readonly unanswered: boolean;
  /** Sort key, for the cursor. */
  readonly key: string;
}

export interface PageSql {
  readonly key: string;
  /** Parameter that holds the reader's id. */
  readonly seen: string;
  readonly where: string;
  readonly order: string;
  readonly limit: number;
}

/** The page first, by index; what the reader has seen is looked up for its rows alone. */
export const selectPage = ({ key, seen, where, order, limit }: PageSql): string => `
select c.id, c.service, c.service_version as "serviceVersion", c.receipt_year as year, c.receipt_seq as seq, c.state, c.phase,
  c.division, c.flags, c.applicant_masked as applicant, c.village, c.assignee, c.due_at as "dueAt",
  c.received_at as "receivedAt", c.version, c.changed_at as "changedAt", c.unanswered, ${unreadSql} as unread,
  exists (select from case_mention m where m.case_id = c.id and m.officer_id = ${seen}::uuid and m.seen_at is null) as mentioned,
  ${key} as key
from service_case c ${seenJoin(seen)}
where ${where}
order by ${order}
limit ${limit}`;
