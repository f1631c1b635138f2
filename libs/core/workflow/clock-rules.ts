import type { Clock, Silence } from '#core/definition';
import type { CaseState } from './case-state.js';
import type { ClockState } from './clock-state.js';
import { startDay } from './clocks.js';
import type { WorkflowSource } from './case-workflow.js';

type Source = { readonly source: Pick<WorkflowSource, 'workflow'> };

/** What the definition says of a clock; nothing of the clock of a state’s time limit. */
export const ruleOf = ({ source }: Source, id: string): Clock | undefined =>
  source.workflow.clocks?.find((clock) => clock.id === id);

const isInForce = ({ from, until }: Silence, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

/** What silence at the end of this clock means: the rule in force on the day on which it began to count. */
export const silenceOf = (compiled: Source, clock: ClockState): Silence | undefined => {
  const day = startDay(clock);
  return day === null
    ? undefined
    : ruleOf(compiled, clock.id)?.silence?.find((silence) => isInForce(silence, day));
};

/** Whether the action is what the law makes of silence, at any time. */
export const followsSilence = ({ source }: Source, action: string): boolean =>
  source.workflow.clocks?.some(({ silence = [] }) => silence.some((rule) => rule.action === action)) ?? false;

/** Since when silence calls for the action in this case; null while no clock has run out that says so. */
export const silentSince = (
  compiled: Source,
  action: string,
  { clocks }: Pick<CaseState, 'clocks'>,
): string | null =>
  clocks.find(
    (clock) =>
      clock.state === 'running' &&
      clock.ranOutAt !== undefined &&
      silenceOf(compiled, clock)?.action === action,
  )?.ranOutAt ?? null;
