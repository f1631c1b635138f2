import { type Problem, ok, type Result } from '#core/result';
import { addDuration } from '#core/calendar';
import type { Action } from '#core/definition';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { findSeat, type TakenSeat } from './approvals/find-seat.js';
import { roundOf } from './approvals/cast-vote.js';
import { nothingToAppeal, sameHands, tooLate, tooOften } from './refusals.js';

type Standing = Omit<DecideRequest, 'command'>;

const isPast = (until: string, now: string): boolean => Date.parse(until) < Date.parse(now);

const withinRefusal = ({ within }: Action, { state, now, calendar }: Standing): Problem | undefined => {
  const until = within && addDuration(state.enteredStateAt, within.duration, calendar);
  return until !== undefined && isPast(until, now) ? tooLate(until) : undefined;
};

const timesRefusal = (id: string, { times }: Action, { state }: Standing): Problem | undefined =>
  times !== undefined && (state.deeds[id]?.times ?? 0) >= times ? tooOften(times) : undefined;

const appealRefusal = ({ appeals }: Action, { state, now }: Standing): Problem | undefined => {
  if (!appeals) return undefined;
  const appeal = state.decision?.appeal;
  if (!appeal) return nothingToAppeal();
  return isPast(appeal.until, now) ? tooLate(appeal.until) : undefined;
};

const handsRefusal = (
  { fourEyes = [] }: Action,
  { state, actor }: Standing,
  inNameOf: string | null,
): Problem | undefined => {
  const hands = [actor.id, inNameOf].filter((id) => id !== null);
  const same = fourEyes.find((earlier) => hands.includes(state.deeds[earlier]?.by ?? ''));
  return same === undefined ? undefined : sameHands(same);
};

/** Why the definition’s limits forbid the action as the case stands: too late, too often, no appeal, the same hands. */
export const limitRefusal = (
  id: string,
  action: Action,
  standing: Standing,
  inNameOf: string | null,
): Problem | undefined =>
  withinRefusal(action, standing) ??
  timesRefusal(id, action, standing) ??
  appealRefusal(action, standing) ??
  handsRefusal(action, standing, inNameOf);

/** The seat from which the actor votes with this action; nothing for an action that is no vote. */
export const seatFor = (
  compiled: CompiledWorkflow,
  action: Action,
  { state, actor }: Standing,
): Result<TakenSeat | null> => {
  const approval = action.vote && compiled.approvalAt(state.state);
  return approval ? findSeat(approval[1], roundOf(state, approval[0]), actor, state) : ok(null);
};
