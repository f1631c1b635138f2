import { bangkokDay } from '#core/thai';
import type { CaseState, Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { clearFlag, setFlag } from './effects/flags.js';
import { caseFacts } from './expression-facts.js';
import { findingFacts } from './finding-facts.js';

type Moment = Pick<DecideRequest, 'answers' | 'now' | 'calendar'>;

/** The case with the flags that follow a rule as they are at a moment: a rule may ask for the day. */
export const withFollowedFlags = (
  compiled: CompiledWorkflow,
  state: CaseState,
  { answers, now, calendar }: Moment,
): CaseState => {
  const rules = compiled.followed({
    answers,
    case: caseFacts(compiled, state, now),
    findings: findingFacts(state.findings),
    today: bangkokDay(now),
    calendar,
  });
  return [...rules].reduce(
    (laid, [flag, isSet]) => (isSet ? setFlag(laid, flag) : clearFlag(laid, flag)),
    state,
  );
};

/** The decision with the flags that follow a rule as they must be after it; they belong to its last event. */
export const followFlags = (compiled: CompiledWorkflow, decision: Decision, moment: Moment): Decision => {
  const { next, events } = decision;
  const followed = withFollowedFlags(compiled, next, moment);
  const last = events.at(-1);
  if (followed === next || !last) return decision;
  const { flags } = followed;
  const told = { ...last, data: { ...last.data, set: { ...last.data.set, flags } } };
  return { ...decision, events: [...events.slice(0, -1), told], next: followed };
};
