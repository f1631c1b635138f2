import type { Performer } from '#core/definition';

/** The facts of a case on which access rests; a `CaseState` is one. */
export interface CaseStanding {
  /** Division that works on it now. */
  readonly division: string;
  /** Division that the case belongs to between states that name one of their own. */
  readonly homeDivision: string;
  readonly assignee: string | null;
  readonly assignedAt: string | null;
  /** Officer who filed it at the counter. */
  readonly filedBy: string | null;
  readonly flags: readonly string[];
}

/** What the definition adds at the state in which the case stands. */
export interface CaseAccess {
  /** Division of the service, which may always look. */
  readonly division: string;
  readonly sealed: boolean;
  readonly final: boolean;
  /** Everyone whom an action of this state names. */
  readonly performers: readonly Performer[];
}

/** Flag that closes a case to all but those named; set at opening when the service is sealed. */
export const sealedFlag = 'sealed';
