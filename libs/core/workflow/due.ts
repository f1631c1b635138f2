import type { CaseState } from './case-state.js';
import { stepClock } from './clock-state.js';

type Clocks = Pick<CaseState, 'clocks'>;

const earliest = (moments: readonly (string | null | undefined)[]): string | null =>
  moments.reduce<string | null>((first, at) => (at && (first === null || at < first) ? at : first), null);

const runningOf = ({ clocks }: Clocks) =>
  clocks.filter(({ id, state }) => state === 'running' && id !== stepClock);

/**
 * When the office must have done something: the earliest end of the clocks that run; null when none does. The time limit
 * of a state is no deadline of the case and isn’t counted.
 */
export const dueAt = (state: Clocks): string | null => earliest(runningOf(state).map((clock) => clock.dueAt));

/** What the applicant is told: the end of the first clock that runs, in the definition’s order; null when none does. */
export const applicantDueAt = (state: Clocks): string | null => runningOf(state)[0]?.dueAt ?? null;

/** When time will next do something to a clock of the case; null when it never will. */
export const nextTickAt = ({ clocks }: Clocks): string | null => earliest(clocks.map(({ next }) => next?.at));
