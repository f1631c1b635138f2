import type { Action, EffectDefinition, State } from '#core/definition';
import type { Actor } from '#core/access';
import type { CaseState, Effect } from './case-state.js';
import { applyClockEffect, clockNotices } from './clock-effects.js';
import type { ClockMoment } from './clock-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isCorrectionOpen, openCorrection } from './correction.js';
import { schedulesOf } from './schedules.js';
import { settleClocks } from './settle-clocks.js';
import { valueAt } from '#core/fields';

type Input = Readonly<Record<string, unknown>>;

export interface Move extends ClockMoment {
  readonly actor: Actor;
  readonly input: Input;
  readonly answers: Input;
  /** Pointers that a sent correction changed. */
  readonly changed: readonly string[];
}

/** The effects that change the state itself, laid over it in the definition's order. */
const applyEffect = (
  compiled: CompiledWorkflow,
  state: CaseState,
  effect: EffectDefinition,
  move: Move,
): CaseState => {
  switch (effect.type) {
    case 'set-flag':
      return state.flags.includes(effect.flag) ? state : { ...state, flags: [...state.flags, effect.flag] };
    case 'clear-flag':
      return { ...state, flags: state.flags.filter((flag) => flag !== effect.flag) };
    case 'request-correction':
      return {
        ...state,
        correction: openCorrection(effect.due, move.input, move),
        corrections: state.corrections + 1,
      };
    case 'close-correction':
      return {
        ...state,
        correction: state.correction && { ...state.correction, state: 'sent', changed: move.changed },
      };
    case 'move-division':
      return { ...state, homeDivision: String(valueAt(move.input, effect.field)) };
    case 'start-clock':
    case 'stop-clock':
    case 'extend-clock':
      return applyClockEffect(compiled, state, effect, move);
    case 'notify':
      return state;
  }
};

/** Work that goes to another division leaves the desk of who held it, unless they belong there too and moved it. */
const keepsAssignee = (before: CaseState, division: string, actor: Actor): boolean =>
  division === before.division || (before.assignee === actor.id && actor.divisions.includes(division));

const enter = (state: CaseState, id: string, definition: State, move: Move): CaseState => {
  const division = definition.division ?? state.homeDivision;
  const free = keepsAssignee(state, division, move.actor) ? {} : { assignee: null, assignedAt: null };
  return {
    ...state,
    ...free,
    state: id,
    phase: definition.phase,
    division,
    divisions: [...new Set([...state.divisions, state.homeDivision, division])],
    correction: definition.final && isCorrectionOpen(state) ? null : state.correction,
    enteredStateAt: id === state.state ? state.enteredStateAt : move.now,
  };
};

/** The state after an allowed action, its version not yet counted. */
export const moveCase = (
  compiled: CompiledWorkflow,
  before: CaseState,
  action: Action,
  move: Move,
): CaseState => {
  const target = action.to ?? before.state;
  const effected = (action.effects ?? []).reduce(
    (state, effect) => applyEffect(compiled, state, effect, move),
    before,
  );
  return settleClocks(compiled, before, enter(effected, target, compiled.state(target), move), move);
};

/** Work for the shell: messages in order, then the timers of a state newly entered. */
export const effectsOf = (
  compiled: CompiledWorkflow,
  definitions: readonly EffectDefinition[],
  before: Pick<CaseState, 'state'>,
  after: CaseState,
  moment: ClockMoment,
): readonly Effect[] => [
  ...definitions.flatMap((effect) =>
    effect.type === 'notify' ? [compiled.notify(effect.notification)] : [],
  ),
  ...clockNotices(definitions),
  ...(before.state === after.state ? [] : schedulesOf(compiled, after, moment.calendar)),
];
