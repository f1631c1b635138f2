import type { Performer } from '#core/definition';

/** The facts of a case on which access rests; a `CaseState` is one. */
export interface CaseStanding {
  /** Division that works on it now. */
  readonly division: string;
  /** Divisions that it belongs to or that have worked on it: they keep looking at it. */
  readonly divisions: readonly string[];
  readonly assignee: string | null;
  readonly assignedAt: string | null;
  /** Officer who filed it at the counter. */
  readonly filedBy: string | null;
  readonly flags: readonly string[];
  /** The officer who asks is the applicant. */
  readonly own?: boolean;
  /** Rounds of approvals: who voted keeps looking at the case. */
  readonly rounds?: Readonly<
    Record<
      string,
      { readonly votes: readonly { readonly officer: string; readonly inNameOf: string | null }[] }
    >
  >;
  /** Who last performed each action: they keep looking at the case. */
  readonly deeds?: Readonly<Record<string, { readonly by: string | null }>>;
  /** The newest decision: who made it, and in whose name, keeps looking at the case. */
  readonly decision?: { readonly by: string | null; readonly inNameOf: string | null } | null;
}

/** What the definition adds at the state in which the case stands. */
export interface CaseAccess {
  readonly sealed: boolean;
  readonly final: boolean;
  /** Everyone whom an action of this state names. */
  readonly performers: readonly Performer[];
  /** Those of them who vote here: they look at what is masked without taking the case. */
  readonly voters?: readonly Performer[];
}

/** Flag that closes a case to all but those named; set at opening when the service is sealed. */
export const sealedFlag = 'sealed';
