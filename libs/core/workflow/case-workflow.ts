import type { Result, Text } from '#core/result';
import type { Actor, CaseAccess } from '#core/access';
import type { Calendar } from '#core/calendar';
import type { PublicStep, ServiceDefinition } from '#core/definition';
import type { SchemaValidator } from '#core/schema';
import type { ActionOffer, CaseEvent, CaseState, Decision } from './case-state.js';

/** The parts of a published definition that the workflow reads. */
export type WorkflowSource = Pick<
  ServiceDefinition,
  'division' | 'access' | 'form' | 'tables' | 'workflow' | 'notifications' | 'parties'
> &
  Partial<Pick<ServiceDefinition, 'fees' | 'routes'>>;

/** How action forms are compiled: `compileValidator` of core/schema, or a look-up of what was compiled at publish. */
export type CompileSchema = (schema: Readonly<Record<string, unknown>>) => SchemaValidator;

type Answers = Readonly<Record<string, unknown>>;

/** A moment of the caller; core asks no clock. */
interface Moment {
  /** RFC 3339, UTC. */
  readonly now: string;
  readonly calendar: Calendar;
}

export interface OpenRequest extends Moment {
  readonly id: string;
  /** As the form engine evaluated them. */
  readonly answers: Answers;
  readonly actor: Actor;
  /** Officer who files at the counter for a person; the actor when an officer and not said. */
  readonly filedBy?: string | null;
}

export type CaseCommand =
  | {
      readonly type: 'act';
      readonly action: string;
      /** Answers of the action's own form. */
      readonly input?: unknown;
      /** Ids of files that come with it, by the key of their paper: the shell has judged and claimed them. */
      readonly papers?: Readonly<Record<string, readonly string[]>>;
      /** For `close-correction`: the pointers that the corrected answers changed. */
      readonly correction?: { readonly answersChanged: readonly string[] };
      /** For `merge`: the open case that the number in the form means; missing when there is none. */
      readonly into?: string;
    }
  | { readonly type: 'take' }
  | { readonly type: 'release' }
  | { readonly type: 'assign'; readonly to: Actor }
  | { readonly type: 'note'; readonly text: string }
  /** The answer to a question, by the third party itself or entered by an officer. */
  | { readonly type: 'answer'; readonly ask: string; readonly input: unknown }
  /** By the system, on the case that another one was joined to. */
  | { readonly type: 'join'; readonly joined: string }
  /** By the system: what time does to the clocks of the case, one thing at a time. */
  | { readonly type: 'tick' }
  /** By the system, after the calendar changed. */
  | { readonly type: 'recompute-clocks' }
  | { readonly type: 'explain-delay'; readonly clock: string; readonly reason: string };

export interface DecideRequest extends Moment {
  /** Answers of the case as they stand; the corrected ones when a correction is sent. */
  readonly answers: Answers;
  readonly state: CaseState;
  readonly command: CaseCommand;
  readonly actor: Actor;
  /** The officer who acts is the applicant. */
  readonly own?: boolean;
}

export interface OffersRequest extends Moment {
  readonly answers: Answers;
  readonly state: CaseState;
  readonly actor: Actor;
  /** The officer who asks is the applicant. */
  readonly own?: boolean;
}

export interface InitialRequest extends Moment {
  readonly answers: Answers;
  readonly state: CaseState;
}

/** What citizens see of a state. */
export interface PublicStatus {
  readonly step: PublicStep;
  readonly label: Text;
  /** Cause behind the step, e.g. «ไม่อนุญาต». */
  readonly note: Text | null;
}

export interface PublicMoment extends PublicStatus {
  readonly at: string;
  /** Reason given with a `publicReason` action. */
  readonly reason: string | null;
}

/** The decision that a case received, newest. */
export interface CaseOutcome {
  readonly action: string;
  readonly outcome: 'granted' | 'refused' | 'answered';
  readonly at: string;
  readonly appeal: Text | null;
}

/** One definition's workflow: made once per published version, used for every case of it. Pure. */
export interface WorkflowEngine {
  readonly openCase: (request: OpenRequest) => Decision;
  readonly decide: (request: DecideRequest) => Result<Decision>;
  readonly listOffers: (request: OffersRequest) => readonly ActionOffer[];
  /** What the action’s form begins with: values that can be worked out now. */
  readonly initialOf: (action: string, request: InitialRequest) => Answers;
  /** What core/access must know of the state in which the case stands. */
  readonly accessAt: (state: Pick<CaseState, 'state'>) => CaseAccess;
  readonly publicStatus: (state: Pick<CaseState, 'state'>) => PublicStatus;
  readonly publicHistory: (events: readonly CaseEvent[]) => readonly PublicMoment[];
  readonly outcome: (events: readonly CaseEvent[]) => CaseOutcome | null;
  /** What expressions of the rooms behind see of a case: `case` and `findings`. */
  readonly expressionFacts: (
    state: CaseState,
    now: string,
  ) => { readonly case: Answers; readonly findings: Answers };
  /** The flags of a case at a moment: those that follow a rule are judged anew, since the day may have changed. */
  readonly flagsAt: (
    state: CaseState,
    moment: Pick<DecideRequest, 'answers' | 'now' | 'calendar'>,
  ) => readonly string[];
  /** Label of a flag, the built-in `sealed` included. */
  readonly flagTitle: (flag: string) => Text;
}
