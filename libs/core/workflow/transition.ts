import { type EffectDefinition, effectPlaces } from '#core/definition';
import type { Actor } from '#core/access';
import { turnRounds } from './approvals/cast-vote.js';
import type { CaseState, Effect } from './case-state.js';
import { clockNotices } from './clock-effects.js';
import type { ClockMoment } from './clock-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isCorrectionOpen } from './correction.js';
import { applyEffect } from './effects/apply-effect.js';
import type { Move } from './move.js';
import { schedulesOf } from './schedules.js';
import { settleClocks } from './settle-clocks.js';

/** Work that goes to another division leaves the desk of who held it, unless they belong there too and moved it. */
const keepsAssignee = (before: CaseState, division: string, actor: Actor): boolean =>
  division === before.division || (before.assignee === actor.id && actor.divisions.includes(division));

const turned = (compiled: CompiledWorkflow, state: CaseState, id: string, now: string): CaseState =>
  turnRounds(state, compiled.approvalAt(state.state)?.[0], compiled.approvalAt(id)?.[0], now);

const enter = (compiled: CompiledWorkflow, state: CaseState, id: string, move: Move): CaseState => {
  const definition = compiled.state(id);
  const division = definition.division ?? state.homeDivision;
  const free = keepsAssignee(state, division, move.actor) ? {} : { assignee: null, assignedAt: null };
  return {
    ...(id === state.state ? state : turned(compiled, state, id, move.now)),
    ...free,
    state: id,
    phase: definition.phase,
    division,
    divisions: [...new Set([...state.divisions, state.homeDivision, division])],
    correction: definition.final && isCorrectionOpen(state) ? null : state.correction,
    path: [...new Set([...state.path, state.state, id])],
    enteredStateAt: id === state.state ? state.enteredStateAt : move.now,
  };
};

/** What a move brings about: where to, and with which effects. */
export interface Outcome {
  readonly to: string;
  readonly effects: readonly EffectDefinition[];
}

/** The state after an allowed move, its version not yet counted. */
export const moveCase = (
  compiled: CompiledWorkflow,
  before: CaseState,
  { to, effects }: Outcome,
  move: Move,
): CaseState => {
  const effected = effects.reduce((state, effect) => applyEffect(compiled, state, effect, move), before);
  return settleClocks(compiled, before, enter(compiled, effected, to, move), move);
};

const shellEffects = (definitions: readonly EffectDefinition[]): readonly Effect[] =>
  definitions
    .filter(({ type }) => type !== 'notify' && effectPlaces[type] !== 'decision')
    .map((effect) => ({ type: 'shell', effect }));

/** Work for the shell: messages in order, then what other rooms do, then the timers of a state newly entered. */
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
  ...shellEffects(definitions),
  ...(before.state === after.state ? [] : schedulesOf(compiled, after, moment.calendar)),
];
