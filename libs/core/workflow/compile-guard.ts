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

/** Compiles the guard of an action of the workflow, if it has one. */
export const compileGuard = (
  { form, tables, workflow }: Pick<WorkflowSource, 'form' | 'tables' | 'workflow'>,
  id: string,
  action: Action,
): Guard | undefined => {
  if (!action.guard) return undefined;
  const environment = createEnvironment({
    answers: form.schema,
    variables: guardVariables(action, workflow),
    tables,
  });
  const expression = compileText(environment, action.guard.expression, `/workflow/actions/${id}/guard`);
  return { expression, asksInput: Object.hasOwn(expression.readsOf, 'input') };
};
