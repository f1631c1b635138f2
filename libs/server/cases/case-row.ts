import { type CaseFacts, type CaseState, dueAt, nextTickAt, noFacts } from '#core/workflow';
import type { CaseData, CaseEntity } from './case.entity.js';

/** The columns of a case row that follow its state. */
export type StateColumns = Pick<
  CaseEntity,
  | 'state'
  | 'phase'
  | 'division'
  | 'assignee'
  | 'flags'
  | 'dueAt'
  | 'tickAt'
  | 'receivedAt'
  | 'effectiveReceivedAt'
  | 'enteredStateAt'
  | 'ended'
  | 'version'
  | 'data'
>;

/** Phases in which a case has ended. */
const endPhases: ReadonlySet<string> = new Set(['completed', 'refused', 'closed']);

export const toColumns = (caseState: CaseState, final: boolean): StateColumns => {
  const {
    id: _id,
    state,
    phase,
    division,
    assignee,
    flags,
    receivedAt,
    effectiveReceivedAt,
    enteredStateAt,
    version,
    ...data
  } = caseState;
  return {
    state,
    phase,
    division,
    assignee,
    flags: [...flags],
    dueAt: asDate(dueAt(caseState)),
    tickAt: asDate(nextTickAt(caseState)),
    receivedAt: new Date(receivedAt),
    effectiveReceivedAt: new Date(effectiveReceivedAt),
    enteredStateAt: new Date(enteredStateAt),
    ended: final || endPhases.has(phase),
    version,
    data: withoutNothing(data),
  };
};

/** Leaves out facts that the case hasn’t gathered: a million rows needn’t say so. */
const withoutNothing = (data: CaseData): CaseData =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(noFacts[key as keyof CaseFacts]),
    ),
  ) as CaseData;

export const toState = (row: CaseEntity): CaseState => ({
  ...noFacts,
  ...row.data,
  id: row.id,
  state: row.state,
  phase: row.phase,
  division: row.division,
  assignee: row.assignee,
  flags: row.flags,
  receivedAt: row.receivedAt.toISOString(),
  effectiveReceivedAt: row.effectiveReceivedAt.toISOString(),
  enteredStateAt: row.enteredStateAt.toISOString(),
  version: row.version,
});

const asDate = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
