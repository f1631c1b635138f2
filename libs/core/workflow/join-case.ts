import { type Result, fail, ok } from '#core/result';
import { forbidden } from '#core/access';
import type { Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { recordChange } from './record.js';
import { notAvailable } from './refusals.js';

/**
 * Notes on a case that another one was joined to it: from then on its applicant hears what this one’s hears. For the
 * system, in the transaction that ends the other case. Refuses a case that has ended.
 */
export const joinCase = (
  compiled: CompiledWorkflow,
  { state, actor, now }: DecideRequest,
  joined: string,
): Result<Decision> => {
  if (actor.kind !== 'system') return fail(forbidden());
  if (compiled.isFinal(state.state)) return fail(notAvailable(state.state, state.enteredStateAt));
  const after = { ...state, joined: [...new Set([...state.joined, joined])] };
  return ok(recordChange(state, after, { type: 'case.joined', at: now, actor, data: { joined } }));
};
