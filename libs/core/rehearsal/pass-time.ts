import { systemActor } from '#core/access';
import { type Effect, nextTickAt } from '#core/workflow';
import { calendarOf, type RehearsalOptions } from './options.js';
import type { Engines, Stage } from './player.js';

export interface Passed {
  readonly stage: Stage;
  /** What came of the passing of time: warnings, ends, escalation. */
  readonly effects: readonly Effect[];
}

/** Lets time pass till the moment: what it does to the clocks of the case happens on the way, each at its own moment. */
export const passTime = (
  stage: Stage,
  to: string,
  { workflow }: Engines,
  options: RehearsalOptions,
): Passed => {
  let { state } = stage;
  const effects: Effect[] = [];
  for (let at = nextTickAt(state); at !== null && at <= to; at = nextTickAt(state)) {
    const decided = workflow.decide({
      answers: stage.answers,
      state,
      actor: systemActor,
      command: { type: 'tick' },
      now: at,
      calendar: calendarOf(options),
    });
    if (!decided.ok) break;
    state = decided.value.next;
    effects.push(...decided.value.effects);
  }
  return { stage: { ...stage, state, now: to }, effects };
};
