/** Who did what to what, and when. `detail` holds facts, ids and counts, never personal data. */
export interface AuditEntry {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** `officer`, `applicant` or `system`. */
  readonly actorKind: string;
  readonly actorId: string | null;
  /** In the past tense: `case.viewed`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const toRow = ({ at, actorKind, actorId, action, subjectType, subjectId, detail }: AuditEntry) => ({
  at,
  actor_kind: actorKind,
  actor_id: actorId,
  action,
  subject_type: subjectType,
  subject_id: subjectId,
  detail,
});

/** Entries as `audit_append` of the database takes them. */
export const auditJson = (entries: readonly AuditEntry[]): string => JSON.stringify(entries.map(toRow));
