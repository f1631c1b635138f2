import { bangkokDay } from '#core/thai';
import type { Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { clearFlag, setFlag } from './effects/flags.js';
import { caseFacts } from './expression-facts.js';
import { findingFacts } from './finding-facts.js';

type Moment = Pick<DecideRequest, 'answers' | 'now' | 'calendar'>;

/** The decision with the flags that follow a rule as they must be after it; they belong to its last event. */
export const followFlags = (
  compiled: CompiledWorkflow,
  decision: Decision,
  { answers, now, calendar }: Moment,
): Decision => {
  const { next, events } = decision;
  const rules = compiled.followed({
    answers,
    case: caseFacts(compiled, next, now),
    findings: findingFacts(next.findings),
    today: bangkokDay(now),
    calendar,
  });
  const followed = [...rules].reduce(
    (state, [flag, isSet]) => (isSet ? setFlag(state, flag) : clearFlag(state, flag)),
    next,
  );
  const last = events.at(-1);
  if (followed === next || !last) return decision;
  const { flags } = followed;
  const told = { ...last, data: { ...last.data, set: { ...last.data.set, flags } } };
  return { ...decision, events: [...events.slice(0, -1), told], next: followed };
};
