import { type Result, fail, ok } from '#core/result';
import { type Actor, mayAssign, mayNote, mayRelease, mayTake } from '#core/access';
import type { CaseState, Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isBlank } from './correction.js';
import { recordChange } from './record.js';
import { unanswered } from './refusals.js';

type Hold = (compiled: CompiledWorkflow, request: DecideRequest) => Result<Decision>;

const heldBy = (state: CaseState, assignee: string | null, now: string): CaseState => ({
  ...state,
  assignee,
  assignedAt: assignee === null ? null : now,
});

/** Promises that the actor holds the case; refuses what `mayTake` of core/access refuses. */
export const takeCase: Hold = (compiled, { state, actor, now }) => {
  const permission = mayTake(actor, state, compiled.accessAt(state));
  if (!permission.ok) return permission;
  return ok(recordChange(state, heldBy(state, actor.id, now), { type: 'case.taken', at: now, actor }));
};

/** Promises that nobody holds the case; refuses what `mayRelease` of core/access refuses. */
export const releaseCase: Hold = (compiled, { state, actor, now }) => {
  const permission = mayRelease(actor, state, compiled.accessAt(state));
  if (!permission.ok) return permission;
  return ok(recordChange(state, heldBy(state, null, now), { type: 'case.released', at: now, actor }));
};

/** Promises that `to` holds the case; refuses what `mayAssign` of core/access refuses. */
export const assignCase = (
  compiled: CompiledWorkflow,
  { state, actor, now }: DecideRequest,
  to: Actor,
): Result<Decision> => {
  const permission = mayAssign(actor, state, compiled.accessAt(state), to);
  if (!permission.ok) return permission;
  return ok(recordChange(state, heldBy(state, to.id, now), { type: 'case.assigned', at: now, actor }));
};

/** Adds an internal note; changes nothing else. Refuses an empty one (`answer.required` at `/text`). */
export const noteCase = (
  compiled: CompiledWorkflow,
  { state, actor, now }: DecideRequest,
  text: string,
): Result<Decision> => {
  const permission = mayNote(actor, state, compiled.accessAt(state));
  if (!permission.ok) return permission;
  if (isBlank(text)) return fail(unanswered('/text'));
  const fact = { type: 'case.noted', at: now, actor, data: { note: text.trim() } } as const;
  return ok(recordChange(state, state, fact));
};
