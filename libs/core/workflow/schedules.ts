import { type Calendar, addDuration } from '#core/calendar';
import type { Action } from '#core/definition';
import type { CaseState, Effect } from './case-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';

/** When the system may perform the action: so long after the state was entered; null when it has no timer. */
export const timerOf = (action: Action, state: CaseState, calendar: Calendar): string | null =>
  action.after ? addDuration(state.enteredStateAt, action.after.duration, calendar) : null;

/** Timers that begin when the state is entered. One that fires after the case moved on is refused then. */
export const schedulesOf = (
  compiled: CompiledWorkflow,
  state: CaseState,
  calendar: Calendar,
): readonly Effect[] =>
  compiled.actionsFrom(state.state).flatMap(([action, definition]) => {
    const at = timerOf(definition, state, calendar);
    return at === null ? [] : [{ type: 'schedule', action, at }];
  });
