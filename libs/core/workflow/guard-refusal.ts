import type { Problem } from '#core/result';
import type { Actor } from '#core/access';
import type { Calendar } from '#core/calendar';
import type { Action } from '#core/definition';
import { bangkokDay } from '#core/thai';
import type { CaseState } from './case-state.js';
import type { Guard } from './compile-guard.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { caseFacts } from './expression-facts.js';
import { findingFacts } from './finding-facts.js';
import { guardFailed } from './refusals.js';

type Json = Readonly<Record<string, unknown>>;

export interface GuardFacts {
  readonly state: CaseState;
  readonly actor: Actor;
  readonly answers: Json;
  readonly now: string;
  readonly calendar: Calendar;
  /** Missing while the action's form isn't filled in. */
  readonly input?: Json;
}

const holds = (compiled: CompiledWorkflow, { expression }: Guard, facts: GuardFacts): boolean => {
  const { state, actor, answers, now, input, calendar } = facts;
  const { kind, roles, divisions } = actor;
  const result = expression.evaluate({
    answers,
    case: caseFacts(compiled, state, now),
    findings: findingFacts(state.findings),
    actor: { kind, roles, divisions },
    today: bangkokDay(now),
    input: input ?? {},
    calendar,
  });
  return result.ok && result.value === true;
};

/** Why the guard forbids the action; a missing answer forbids it too. Undefined when it doesn't, or can't be judged yet. */
export const guardRefusal = (
  compiled: CompiledWorkflow,
  id: string,
  action: Action,
  facts: GuardFacts,
): Problem | undefined => {
  const guard = compiled.guard(id);
  if (!guard || !action.guard || (guard.asksInput && facts.input === undefined)) return undefined;
  return holds(compiled, guard, facts) ? undefined : guardFailed(action.guard.reason);
};
