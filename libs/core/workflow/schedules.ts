import { type Calendar, addDuration } from '#core/calendar';
import type { Problem } from '#core/result';
import type { Action } from '#core/definition';
import type { CaseState, Effect } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import { followsSilence, silentSince } from './clock-rules.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { notAvailable, tooEarly } from './refusals.js';

/**
 * When the system may perform the action: so long after the state was entered, or once a clock has run out whose
 * silence calls for it; null when it has no timer, or none yet.
 */
const timerOf = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  state: CaseState,
  calendar: Calendar,
): string | null =>
  action.after
    ? addDuration(state.enteredStateAt, action.after.duration, calendar)
    : silentSince(compiled, id, state);

/** Why time forbids the system the action; people aren’t bound by timers. */
export const timerRefusal = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  { state, actor, now, calendar }: Omit<DecideRequest, 'command'>,
): Problem | undefined => {
  if (actor.kind !== 'system') return undefined;
  const at = timerOf(compiled, id, action, state, calendar);
  if (at === null)
    return followsSilence(compiled, id) ? notAvailable(state.state, state.enteredStateAt) : undefined;
  return Date.parse(now) < Date.parse(at) ? tooEarly(at) : undefined;
};

/** Timers that begin when the state is entered. One that fires after the case moved on is refused then. */
export const schedulesOf = (
  compiled: CompiledWorkflow,
  state: CaseState,
  calendar: Calendar,
): readonly Effect[] =>
  compiled.actionsFrom(state.state).flatMap(([action, definition]) => {
    const at = timerOf(compiled, action, definition, state, calendar);
    return at === null ? [] : [{ type: 'schedule', action, at }];
  });
