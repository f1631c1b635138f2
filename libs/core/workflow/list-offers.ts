import { isAddressed, mayRead } from '#core/access';
import { refusalOf } from './act.js';
import type { ActionOffer } from './case-state.js';
import type { OffersRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { guardRefusal } from './guard-refusal.js';

/**
 * The actions from this state that are meant for the actor, in the definition's order, each allowed or with the reason
 * why not. A guard that asks the action's own answers is judged when they are there. None for who may not see the case.
 */
export const listOffers = (compiled: CompiledWorkflow, request: OffersRequest): readonly ActionOffer[] => {
  const { state, actor } = request;
  if (actor.kind === 'officer' && !mayRead(actor, state, compiled.accessAt(state)).ok) return [];
  return compiled
    .actionsFrom(state.state)
    .filter(([, action]) => isAddressed(action, actor, state))
    .map(([id, action]) => {
      const refusal = refusalOf(compiled, id, action, request) ?? guardRefusal(compiled, id, action, request);
      return refusal ? { id, allowed: false, reason: refusal.message } : { id, allowed: true };
    });
};
