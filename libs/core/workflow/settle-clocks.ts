import { type Actor } from '#core/access';
import { effectiveReceipt } from '#core/calendar';
import type { Duration } from '#core/definition';
import { bangkokDay } from '#core/thai';
import type { CaseState } from './case-state.js';
import { ruleOf } from './clock-rules.js';
import {
  type ClockMoment,
  type ClockState,
  clockFlags,
  delayFlag,
  lateFlag,
  stepClock,
  stepFlag,
} from './clock-state.js';
import { settleClock, startClock } from './clocks.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isCorrectionOpen } from './correction.js';

/** What clocks are started and settled by. */
export interface ClockFacts extends ClockMoment {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly actor: Pick<Actor, 'kind'>;
}

/** From when a clock counts that this event starts: what an applicant does after hours is received on the next working day. */
export const momentOf = ({ actor, now, calendar }: ClockFacts): string =>
  actor.kind === 'applicant' ? effectiveReceipt(now, calendar) : now;

const lengthOf = (
  compiled: CompiledWorkflow,
  id: string,
  { answers, now, calendar }: ClockFacts,
): Duration => {
  const lengths = compiled.clockLengths({ answers, today: bangkokDay(now), calendar });
  const found = lengths.find((clock) => clock.id === id);
  if (!found) throw new Error(`clock ${id} is not declared`);
  return found.length;
};

/** Clocks stand in the definition’s order, the one of the state’s time limit last. */
const inOrder = (compiled: CompiledWorkflow, clocks: readonly ClockState[]): readonly ClockState[] => {
  const ids = [...(compiled.source.workflow.clocks ?? []).map(({ id }) => id), stepClock];
  return clocks.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
};

/** The state with the clock begun, anew when there was one of its name. */
export const withClock = (
  compiled: CompiledWorkflow,
  state: CaseState,
  id: string,
  from: string,
  facts: ClockFacts,
): CaseState => {
  const clock = startClock(id, lengthOf(compiled, id, facts), from, facts, ruleOf(compiled, id));
  const others = state.clocks.filter((other) => other.id !== id);
  return { ...state, clocks: inOrder(compiled, [...others, clock]) };
};

const startsOnEntering = (compiled: CompiledWorkflow, state: CaseState): readonly string[] =>
  (compiled.source.workflow.clocks ?? []).flatMap(({ id, starts }) => {
    const named = starts && 'entering' in starts && starts.entering.includes(state.state);
    const live = state.clocks.some((clock) => clock.id === id && clock.state !== 'stopped');
    return named && !live ? [id] : [];
  });

/** The time limit of the state just entered takes the place of the last one; none where the applicant must act. */
const withStep = (compiled: CompiledWorkflow, state: CaseState, facts: ClockFacts): CaseState => {
  const clocks = state.clocks.filter(({ id }) => id !== stepClock);
  const { timeLimit, final, phase } = compiled.state(state.state);
  if (!timeLimit || final || phase === 'waiting-applicant') return { ...state, clocks };
  return { ...state, clocks: [...clocks, startClock(stepClock, timeLimit, momentOf(facts), facts)] };
};

const demandOn = (clock: string, compiled: CompiledWorkflow, state: CaseState): 'stop' | 'pause' | 'run' => {
  if (clock === stepClock) return 'run';
  if (compiled.isFinal(state.state) || compiled.stopsClock(clock, state.state)) return 'stop';
  const rule = ruleOf(compiled, clock);
  if (rule?.pausesAt?.includes(state.state)) return 'pause';
  const waits = state.phase === 'waiting-applicant' || isCorrectionOpen(state);
  return waits && !rule?.runsWhileWaiting ? 'pause' : 'run';
};

/** The flags that clocks set: what they say follows from the clocks alone. */
export const withClockFlags = (state: CaseState): CaseState => {
  const legal = state.clocks.filter(({ id }) => id !== stepClock);
  const isSet = {
    [lateFlag]: legal.some(({ ranOutAt }) => ranOutAt !== undefined),
    [delayFlag]: legal.some(({ delay }) => delay !== undefined && delay.wantedBy !== null),
    [stepFlag]: state.clocks.some(({ id, ranOutAt }) => id === stepClock && ranOutAt !== undefined),
  };
  const others = state.flags.filter((flag) => !(clockFlags as readonly string[]).includes(flag));
  return { ...state, flags: [...others, ...clockFlags.filter((flag) => isSet[flag])] };
};

/**
 * The state with its clocks as they must be where the case now stands: begun by entering, stopped, paused or running,
 * the time limit of the state beside them, and the flags that they set.
 */
export const settleClocks = (
  compiled: CompiledWorkflow,
  before: Pick<CaseState, 'state'>,
  state: CaseState,
  facts: ClockFacts,
): CaseState => {
  const entered = before.state !== state.state;
  const begun = (entered ? startsOnEntering(compiled, state) : []).reduce(
    (reached, id) => withClock(compiled, reached, id, momentOf(facts), facts),
    state,
  );
  const stepped = entered ? withStep(compiled, begun, facts) : begun;
  const clocks = stepped.clocks.map((clock) =>
    settleClock(clock, demandOn(clock.id, compiled, state), facts, ruleOf(compiled, clock.id)),
  );
  return withClockFlags({ ...stepped, clocks });
};
