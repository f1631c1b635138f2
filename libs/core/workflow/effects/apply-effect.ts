import type { EffectDefinition, EffectType } from '#core/definition';
import { valueAt } from '#core/fields';
import { bangkokDay } from '#core/thai';
import type { CaseState } from '../case-state.js';
import { applyClockEffect, isClockEffect } from '../clock-effects.js';
import type { CompiledWorkflow } from '../compiled-workflow.js';
import { openCorrection } from '../correction.js';
import type { Move } from '../move.js';
import { askParty } from './ask-party.js';
import { assessFees } from './assess-fees.js';
import { recordPayment, refundPayment, requestPayment } from './debts.js';
import { clearFlag, setFlag } from './flags.js';

type Apply<T extends EffectType> = (
  state: CaseState,
  effect: Extract<EffectDefinition, { type: T }>,
  move: Move,
  compiled: CompiledWorkflow,
) => CaseState;

/** The effects that change the case itself; the others are work for the rooms behind. Their input has been checked. */
const applies: { readonly [T in EffectType]?: Apply<T> } = {
  'set-flag': (state, { flag }) => setFlag(state, flag),
  'clear-flag': (state, { flag }) => clearFlag(state, flag),
  'request-correction': (state, { due }, move) => ({
    ...state,
    correction: openCorrection(due, move.input, move),
    corrections: state.corrections + 1,
  }),
  'close-correction': (state, _, { changed }) => ({
    ...state,
    correction: state.correction && { ...state.correction, state: 'sent', changed },
  }),
  'move-division': (state, { field }, { input }) => ({
    ...state,
    homeDivision: String(valueAt(input, field)),
  }),
  forward: (state, { field }, { input }) => ({ ...state, forwardedTo: String(valueAt(input, field)) }),
  merge: (state, _, { into }) => ({ ...state, mergedInto: into ?? null }),
  ask: (state, { party, due }, move, compiled) =>
    compiled.hasParty(party, move.answers, bangkokDay(move.now), move.calendar)
      ? askParty(state, compiled.party(party), due, move)
      : state,
  'assess-fees': (state, _, move, compiled) => assessFees(compiled, state, move),
  'request-payment': (state, { due }, move, compiled) => requestPayment(compiled, state, due, move),
  'record-payment': (state, _, move) => recordPayment(state, move),
  'refund-payment': (state, _, move) => refundPayment(state, move),
};

/** Lays an effect over the state. */
export const applyEffect = (
  compiled: CompiledWorkflow,
  state: CaseState,
  effect: EffectDefinition,
  move: Move,
): CaseState => {
  if (isClockEffect(effect)) return applyClockEffect(compiled, state, effect, move);
  const apply = applies[effect.type] as Apply<EffectType> | undefined;
  return apply ? apply(state, effect, move, compiled) : state;
};
