import type { Calendar } from '#core/calendar';
import type { Clock, ClockRecipient, Duration } from '#core/definition';

export interface ClockMoment {
  readonly now: string;
  readonly calendar: Calendar;
}

/** What the definition says a clock does while it runs and when it is late. */
export type ClockRule = Pick<Clock, 'warnings' | 'late'>;

/** A length from which nothing is left over at the edges: hours of a pause are kept to the millisecond. */
export interface Span {
  readonly amount: number;
  readonly unit: Duration['unit'] | 'ms';
}

/** What the passing of time may do to a clock. */
const clockTicks = ['warn', 'run-out', 'escalate', 'ask-reason', 'miss-reason'] as const;
export type ClockTick = (typeof clockTicks)[number];

/** The duty to tell the applicant why it is late (พ.ร.บ.การอำนวยความสะดวก 2558 ม.10). */
export interface DelayState {
  /** When the next reason will be asked for. */
  readonly nextAt: string;
  /** Till when the reason asked for must be written; null when none is wanted now. */
  readonly wantedBy: string | null;
  /** Whether the supervisor was told that it wasn’t written. */
  readonly missed: boolean;
  /** How many reasons the applicant was told. */
  readonly told: number;
}

/** One clock of a case. Fields that may be missing are so in cases from before they existed. */
export interface ClockState {
  readonly id: string;
  /** RFC 3339; null while paused. */
  readonly dueAt: string | null;
  readonly state: 'running' | 'paused' | 'stopped';
  /** Unit of its length: what is kept over a pause is counted in it. */
  readonly unit: Duration['unit'];
  /** What was left at the moment of the pause: milliseconds for hours, whole days after that day for the others. */
  readonly remaining: { readonly amount: number; readonly unit: 'ms' | 'days' | 'working-days' } | null;
  /** Day or moment from which it counts. */
  readonly startedAt?: string;
  /** What its due moment is computed from since the start or the last pause; a changed calendar is applied to it again. */
  readonly base?: Span & { readonly from: string };
  /** Extensions since then. */
  readonly added?: readonly Duration[];
  /** How often it was extended. */
  readonly extended?: number;
  readonly pausedAt?: string;
  /** When it ran out without being stopped. */
  readonly ranOutAt?: string;
  /** Steps of escalation that were taken. */
  readonly escalated?: number;
  readonly delay?: DelayState;
  /** What time does to it next. */
  readonly next?: { readonly at: string; readonly what: ClockTick } | null;
}

export const clockNoticeKinds = [
  'warning',
  'ran-out',
  'escalated',
  'reason-wanted',
  'reason-missing',
  'delayed',
  'extended',
] as const;
export type ClockNoticeKind = (typeof clockNoticeKinds)[number];

/** A message about a clock; its words are Sala’s own, so that no service can forget them. */
export interface ClockNotice {
  readonly type: 'clock-notice';
  readonly clock: string;
  readonly notice: ClockNoticeKind;
  readonly to: ClockRecipient | 'applicant' | 'regulator';
}

/** Flags that clocks set and clear by themselves. */
export const lateFlag = 'late';
export const delayFlag = 'delay-reason';
export const stepFlag = 'step-late';
export const clockFlags = [lateFlag, delayFlag, stepFlag] as const;

/** The clock of `timeLimit`: how long the case may stand in its state. No clock of a definition can have this id. */
export const stepClock = '@step';
