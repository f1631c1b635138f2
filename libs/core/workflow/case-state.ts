import type { Text } from '#core/result';
import type { Actor } from '#core/access';
import type { ActorRole, EffectDefinition, Phase, VoteChoice } from '#core/definition';
import type { CaseFacts } from './case-facts.js';
import type { ClockNotice, ClockState } from './clock-state.js';

export type { ClockState } from './clock-state.js';

export interface Defect {
  /** Pointer of the answer, `/attachments/KEY`, or the empty string for the whole. */
  readonly pointer: string;
  readonly message: string;
}

export interface CorrectionState {
  readonly reason: string;
  readonly defects: readonly Defect[];
  readonly dueAt: string;
  readonly state: 'open' | 'sent';
  /** Pointers that the applicant changed; empty while open. */
  readonly changed: readonly string[];
}

/** A case as the fold of its events (`evolve`); answers live beside it. */
export interface CaseState extends CaseFacts {
  readonly id: string;
  readonly state: string;
  readonly phase: Phase;
  /** Division that works on it now: that of the state, else the home division. */
  readonly division: string;
  /** Division that the case belongs to: the service’s own until `move-division` hands it on. */
  readonly homeDivision: string;
  /** Divisions that it has belonged to or that have worked on it, first to last: they keep looking at it. */
  readonly divisions: readonly string[];
  readonly assignee: string | null;
  /** Since when the assignee holds it; null when free. */
  readonly assignedAt: string | null;
  readonly flags: readonly string[];
  readonly clocks: readonly ClockState[];
  readonly correction: CorrectionState | null;
  /** How many corrections were asked so far. */
  readonly corrections: number;
  readonly receivedAt: string;
  readonly effectiveReceivedAt: string;
  readonly enteredStateAt: string;
  /** Officer who filed it at the counter, who may not decide it. */
  readonly filedBy: string | null;
  /** Count of events folded: the version for optimistic locking. */
  readonly version: number;
}

const eventTypes = [
  'case.opened',
  'case.taken',
  'case.released',
  'case.assigned',
  'case.noted',
  'case.acted',
  'case.answered',
  'case.joined',
  'case.clock-warned',
  'case.clock-ran-out',
  'case.clock-escalated',
  'case.delay-reason-wanted',
  'case.delay-reason-missing',
  'case.delay-explained',
  'case.clocks-recomputed',
  'case.version-moved',
] as const;
export type EventType = (typeof eventTypes)[number];

/**
 * A fact about a case, in the past tense. `data` says all that `evolve` needs: no clock, calendar or definition
 * is asked again when old events are folded.
 */
export interface CaseEvent {
  readonly type: EventType;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly actor: { readonly kind: Actor['kind']; readonly id: string | null };
  readonly data: CaseEventData;
}

export interface CaseEventData {
  /** Facts laid over the state by `evolve`, key by key (never id or version). */
  readonly set?: Partial<Omit<CaseState, 'id' | 'version'>>;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  /** The action's own answers, pruned and validated. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Ids of files that came with the action, by the key of their paper. */
  readonly papers?: Readonly<Record<string, readonly string[]>>;
  readonly note?: string;
  /** Reason shown to the applicant, when the action is `publicReason`. */
  readonly publicReason?: string;
  /** Who is away and in whose name it was done. */
  readonly inNameOf?: string;
  /** The vote that the action was, and what it came to. */
  readonly vote?: {
    readonly approval: string;
    readonly seat: string;
    readonly choice: VoteChoice;
    readonly outcome: 'open' | 'granted' | 'failed' | 'left';
  };
  /** The question that was answered. */
  readonly ask?: string;
  /** The case that was joined to this one. */
  readonly joined?: string;
  /** Clock that the event is about. */
  readonly clock?: string;
  /** The versions of the service between which the case was moved. */
  readonly version?: { readonly from: number; readonly to: number };
}

/** Work of the rooms behind: in the transaction of the decision or out of the outbox, as `effectPlaces` says. */
export interface ShellEffect {
  readonly type: 'shell';
  readonly effect: EffectDefinition;
}

/** Work for the shell after commit; idempotent by event id. */
export type Effect =
  | {
      readonly type: 'notify';
      readonly notification: string;
      readonly to: 'applicant' | 'division' | 'assignee';
    }
  | { readonly type: 'schedule'; readonly action: string; readonly at: string }
  | ClockNotice
  | ShellEffect;

export interface Decision {
  readonly events: readonly CaseEvent[];
  readonly effects: readonly Effect[];
  /** The state after the events. */
  readonly next: CaseState;
}

export interface ActionOffer {
  readonly id: string;
  readonly allowed: boolean;
  readonly reason?: Text;
}

export type { Actor, ActorRole, Phase };
