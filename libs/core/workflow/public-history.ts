import type { CaseEvent } from './case-state.js';
import type { CaseOutcome, PublicMoment, PublicStatus } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { publicLabels, statusLine } from './public-steps.js';

/** What citizens see of a state. */
export const publicStatus = (compiled: CompiledWorkflow, id: string): PublicStatus => {
  const { step, note } = compiled.state(id).public;
  return { step, label: publicLabels[step], note: note ?? null };
};

/** The moments that citizens see, oldest first: a change of the public status, or a reason given to them. */
export const publicHistory = (
  compiled: CompiledWorkflow,
  events: readonly CaseEvent[],
): readonly PublicMoment[] => {
  const moments = events.flatMap(({ at, data }): PublicMoment[] =>
    data.to === undefined
      ? []
      : [{ ...publicStatus(compiled, data.to), at, reason: data.publicReason ?? null }],
  );
  return moments.filter((moment, index) => {
    const before = moments[index - 1];
    return moment.reason !== null || !before || statusLine(before) !== statusLine(moment);
  });
};

/** The newest decision with its right of appeal; null while nothing is decided. */
export const outcomeOf = (compiled: CompiledWorkflow, events: readonly CaseEvent[]): CaseOutcome | null => {
  for (const { at, data } of events.toReversed()) {
    const decision =
      data.action === undefined ? undefined : compiled.source.workflow.actions[data.action]?.decision;
    if (decision && data.action) {
      return { action: data.action, outcome: decision.outcome, at, appeal: decision.appeal?.text ?? null };
    }
  }
  return null;
};
