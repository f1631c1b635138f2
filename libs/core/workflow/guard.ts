import type { Problem } from '#core/result';
import type { Actor } from '#core/access';
import { type Action, guardVariables } from '#core/definition';
import { type Expression, type ExpressionEnvironment, createEnvironment } from '#core/expression';
import { bangkokDay } from '#core/thai';
import type { CaseState } from './case-state.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { guardFailed } from './refusals.js';

type Json = Readonly<Record<string, unknown>>;

/** A condition of an action, compiled. */
export interface Guard {
  readonly expression: Expression;
  /** It reads the action's own answers, so it can't be judged before they are given. */
  readonly asksInput: boolean;
}

export interface GuardFacts {
  readonly state: CaseState;
  readonly actor: Actor;
  readonly answers: Json;
  readonly now: string;
  /** Missing while the action's form isn't filled in. */
  readonly input?: Json;
}

/** Compiles a text of a published definition; one that doesn't compile has passed no check and is the caller's error. */
export const compileText = (environment: ExpressionEnvironment, text: string, place: string): Expression => {
  const compiled = environment.compile(text);
  if (compiled.ok) return compiled.value;
  throw new Error(
    `${place} does not compile (${compiled.problems.map(({ code }) => code).join(', ')}): ${text}`,
  );
};

/** Compiles the guard of an action, if it has one. `answers` is the schema of the service's form. */
export const compileGuard = (answers: Json, id: string, action: Action): Guard | undefined => {
  if (!action.guard) return undefined;
  const environment = createEnvironment({ answers, variables: guardVariables(action) });
  const expression = compileText(environment, action.guard.expression, `/workflow/actions/${id}/guard`);
  return { expression, asksInput: Object.hasOwn(expression.readsOf, 'input') };
};

const caseFacts = (state: CaseState): Json => ({
  state: state.state,
  phase: state.phase,
  division: state.division,
  flags: state.flags,
  corrections: state.corrections,
  taken: state.assignee !== null,
  filedAtCounter: state.filedBy !== null,
  receivedDay: bangkokDay(state.effectiveReceivedAt),
  enteredDay: bangkokDay(state.enteredStateAt),
});

const holds = ({ expression }: Guard, { state, actor, answers, now, input }: GuardFacts): boolean => {
  const { kind, roles, divisions } = actor;
  const result = expression.evaluate({
    answers,
    case: caseFacts(state),
    actor: { kind, roles, divisions },
    today: bangkokDay(now),
    input: input ?? {},
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
  return holds(guard, facts) ? undefined : guardFailed(action.guard.reason);
};
