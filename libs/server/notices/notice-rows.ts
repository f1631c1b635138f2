import type { Text } from '#core/result';

/** A notice as it lies in the database. */
export interface NoticeRow {
  readonly id: string;
  readonly caseId: string;
  readonly service: string;
  readonly serviceVersion: number;
  readonly title: Text;
  readonly body: Text;
  readonly places: readonly Text[];
  readonly postedAt: Date;
  readonly standsUntil: Date;
  readonly removedAt: Date | null;
  readonly removedBy: string | null;
  readonly removedReason: string | null;
}

export const noticeColumns = `n.id, n.case_id as "caseId", n.service, n.service_version as "serviceVersion", n.title, n.body,
  n.places, n.posted_at as "postedAt", n.stands_until as "standsUntil", n.removed_at as "removedAt",
  n.removed_by as "removedBy", n.removed_reason as "removedReason"`;
