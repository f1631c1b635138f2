import type { EntityManager } from 'typeorm';
import { type PreparedQuery, runPrepared } from '#platform/database';
import { auditJson } from '#server/audit';

/** What the reader has seen, the notes that pointed there, and the trail: one statement, so one commit; the trail last. */
const openingLog: PreparedQuery = {
  name: 'log-opening',
  sql: `
  with seen as (
    insert into case_seen (officer_id, case_id, version) values ($1, $2, $3)
    on conflict (officer_id, case_id) do update set version = greatest(case_seen.version, excluded.version)
    returning 1
  ),
  answered as (
    update case_mention set seen_at = $4 where officer_id = $1 and case_id = $2 and seen_at is null returning 1
  )
  select audit_append($5::jsonb) from (select count(*) from seen) as first, (select count(*) from answered) as second`,
};

export interface Opening {
  readonly caseId: string;
  readonly version: number;
  readonly readerId: string;
  readonly masked: boolean;
  readonly at: string;
}

/** Writes down that an officer opened a case. */
export const logOpening = async (
  manager: EntityManager,
  { caseId, version, readerId, masked, at }: Opening,
): Promise<void> => {
  const entry = {
    at,
    actorKind: 'officer',
    actorId: readerId,
    action: 'case.viewed',
    subjectType: 'case',
    subjectId: caseId,
    detail: { masked },
  };
  await runPrepared(manager, openingLog, [readerId, caseId, version, at, auditJson([entry])]);
};
