import { fail, ok, type Problem, type Result } from '#core/result';
import { checkDefinition } from '../check/check-definition.js';
import { lintDefinition } from '../lint/lint-definition.js';
import type { ServiceDefinition } from '../meta/definition.js';
import type { Action } from '../meta/workflow.js';
import { closeGroups } from './close-groups.js';
import { compileRules } from './compile-rules.js';
import { exclusiveChoices } from './exclusive-choices.js';
import { explicitOrder } from './explicit-order.js';
import { injectLimits } from './inject-limits.js';

/** A definition ready to be frozen: its schema alone says what answers are accepted. */
export interface PublishedDefinition {
  readonly definition: ServiceDefinition;
  readonly warnings: readonly Problem[];
}

const finishAction = (action: Action): Action =>
  action.form
    ? {
        ...action,
        form: {
          ...action.form,
          schema: closeGroups(injectLimits(exclusiveChoices(action.form.schema, action.form.ui ?? {}))),
          ui: explicitOrder(action.form.schema, action.form.ui ?? {}),
        },
      }
    : action;

const finish = (definition: ServiceDefinition): ServiceDefinition => {
  const form = {
    ...definition.form,
    schema: closeGroups(injectLimits(exclusiveChoices(definition.form.schema, definition.form.ui))),
    ui: explicitOrder(definition.form.schema, definition.form.ui),
  };
  const actions = Object.fromEntries(
    Object.entries(definition.workflow.actions).map(([id, action]) => [id, finishAction(action)]),
  );
  return {
    ...definition,
    form: { ...form, schema: compileRules({ form }) },
    workflow: { ...definition.workflow, actions },
  };
};

/**
 * Turns a bundled definition into what is frozen: checked, linted, every text and list limited, every group closed and its
 * order written out, rules compiled into the schema. Refuses with all problems at once; warnings come with the result.
 */
export const publishDefinition = (bundled: unknown): Result<PublishedDefinition> => {
  const checked = checkDefinition(bundled);
  if (!checked.ok) return checked;
  const problems = lintDefinition(checked.value);
  const errors = problems.filter((problem) => problem.severity !== 'warning');
  return errors.length > 0
    ? fail(...problems)
    : ok({ definition: finish(checked.value), warnings: problems });
};
