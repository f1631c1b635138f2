import { type Action, guardVariables } from '#core/definition';
import { type Expression, type ExpressionEnvironment, createEnvironment } from '#core/expression';
import type { WorkflowSource } from './case-workflow.js';

/** A condition of an action, compiled. */
export interface Guard {
  readonly expression: Expression;
  /** It reads the action's own answers, so it can't be judged before they are given. */
  readonly asksInput: boolean;
}

/** Compiles a text of a published definition; one that doesn't compile has passed no check and is the caller's error. */
export const compileText = (environment: ExpressionEnvironment, text: string, place: string): Expression => {
  const compiled = environment.compile(text);
  if (compiled.ok) return compiled.value;
  throw new Error(
    `${place} does not compile (${compiled.problems.map(({ code }) => code).join(', ')}): ${text}`,
  );
};

type GuardSource = Pick<WorkflowSource, 'form' | 'tables' | 'workflow'>;

const environmentFor = ({ form, tables, workflow }: GuardSource, action: Pick<Action, 'form'>) =>
  createEnvironment({ answers: form.schema, variables: guardVariables(action, workflow), tables });

const readsInput = /\binput\b/;

/**
 * The guards of a workflow, each compiled when it is first asked for: a process holds every service of a council, and most
 * guards are not asked for between two starts. Those that don’t speak of an action’s own answers share what they look at.
 */
export const createGuards = (source: GuardSource): ((action: string) => Guard | undefined) => {
  const guards = new Map<string, Guard | undefined>();
  let shared: ExpressionEnvironment | undefined;
  const compile = (id: string): Guard | undefined => {
    const action = source.workflow.actions[id];
    if (!action?.guard) return undefined;
    const text = action.guard.expression;
    const environment = readsInput.test(text)
      ? environmentFor(source, action)
      : (shared ??= environmentFor(source, {}));
    const expression = compileText(environment, text, `/workflow/actions/${id}/guard`);
    return { expression, asksInput: Object.hasOwn(expression.readsOf, 'input') };
  };
  return (id) => {
    if (!guards.has(id)) guards.set(id, compile(id));
    return guards.get(id);
  };
};
