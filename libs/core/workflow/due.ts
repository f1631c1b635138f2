import type { CaseState } from './case-state.js';

/** When the case is due: the first of its clocks that runs, in the definition’s order; null when none does. */
export const dueAt = (state: Pick<CaseState, 'clocks'>): string | null =>
  state.clocks.find((clock) => clock.state === 'running')?.dueAt ?? null;
