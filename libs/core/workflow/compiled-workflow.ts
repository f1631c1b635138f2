import type { CaseAccess } from '#core/access';
import type { Result } from '#core/result';
import type { Action, Approval, PartyDefinition, State } from '#core/definition';
import type { CaseState, Effect } from './case-state.js';
import type { WorkflowSource } from './case-workflow.js';
import type { CaseConditions } from './conditions.js';
import type { Guard } from './compile-guard.js';
import type { OpeningConditions } from './opening-conditions.js';

type Answers = Readonly<Record<string, unknown>>;

/** A definition's workflow made ready once: texts compiled, places looked up. */
export interface CompiledWorkflow extends OpeningConditions, CaseConditions {
  readonly source: WorkflowSource;
  /** Throws for a state that the definition doesn't have: a case never leaves its version. */
  readonly state: (id: string) => State;
  readonly isFinal: (id: string) => boolean;
  readonly stopsClock: (clock: string, state: string) => boolean;
  readonly actionsFrom: (state: string) => readonly (readonly [string, Action])[];
  readonly accessAt: (state: Pick<CaseState, 'state'>) => CaseAccess;
  readonly notify: (notification: string) => Effect;
  /** The action's own answers, pruned and validated; `answer.*` problems with pointers, all at once. */
  readonly readInput: (action: string, sent: unknown) => Result<Answers>;
  /** The approval of a state, with its name. */
  readonly approvalAt: (state: string) => readonly [string, Approval] | undefined;
  readonly party: (id: string) => PartyDefinition;
  /** The answers of a third party, by its own form. */
  readonly readAnswer: (party: string, sent: unknown) => Result<Answers>;
  readonly guard: (action: string) => Guard | undefined;
}
