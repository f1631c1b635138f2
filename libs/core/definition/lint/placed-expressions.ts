import { createEnvironment, type ExpressionEnvironment } from '#core/expression';
import { scopeOf } from '#core/fields';
import type { ServiceDefinition } from '../meta/definition.js';
import { caseVariables, guardVariables, openingVariables } from '../workflow-variables.js';
import type { LintContext } from './lint-context.js';

/** An expression of a definition, where it stands and what it may look at. */
export interface PlacedExpression {
  readonly text: string;
  readonly path: string;
  readonly environment: ExpressionEnvironment;
  /** Pattern of the rows that its `row` means; empty outside rows. */
  readonly scope: string;
}

type Texts = readonly (readonly [text: string | undefined, path: string])[];

const given = (texts: Texts, environment: ExpressionEnvironment, scope = ''): readonly PlacedExpression[] =>
  texts.flatMap(([text, path]) => (text === undefined ? [] : [{ text, path, environment, scope }]));

const openingTexts = ({ workflow }: ServiceDefinition): Texts => [
  ...Object.entries(workflow.flags ?? {}).map(
    ([id, { when }]) => [when, `/workflow/flags/${id}/when`] as const,
  ),
  ...(workflow.clocks ?? []).flatMap(({ length }, index) =>
    'cases' in length
      ? length.cases.map(
          ({ when }, at) => [when, `/workflow/clocks/${index}/length/cases/${at}/when`] as const,
        )
      : [],
  ),
];

const followedTexts = ({ workflow }: ServiceDefinition): Texts =>
  Object.entries(workflow.flags ?? {}).map(
    ([id, { follows }]) => [follows, `/workflow/flags/${id}/follows`] as const,
  );

/** Guards of actions, and the conditions of flags and clocks: each says yes or no. */
export const workflowExpressions = ({ definition }: LintContext): readonly PlacedExpression[] => {
  const { tables, workflow } = definition;
  const answers = definition.form.schema;
  const opening = createEnvironment({ answers, variables: openingVariables, tables });
  return [
    ...given(openingTexts(definition), opening),
    ...given(
      followedTexts(definition),
      createEnvironment({ answers, variables: caseVariables(workflow), tables }),
    ),
    ...Object.entries(workflow.actions).flatMap(([id, action]) =>
      action.guard
        ? given(
            [[action.guard.expression, `/workflow/actions/${id}/guard/expression`]],
            createEnvironment({ answers, variables: guardVariables(action, workflow), tables }),
          )
        : [],
    ),
  ];
};

/** The first values of action forms: each of its field’s own type. */
export const initialExpressions = ({ definition }: LintContext): readonly PlacedExpression[] => {
  const { tables, workflow, form } = definition;
  const texts = Object.entries(workflow.actions).flatMap(([id, action]) =>
    Object.entries(action.form?.initial ?? {}).map(
      ([pointer, text]) =>
        [text, `/workflow/actions/${id}/form/initial/${pointer.replaceAll('/', '~1')}`] as const,
    ),
  );
  if (texts.length === 0) return [];
  return given(
    texts,
    createEnvironment({ answers: form.schema, variables: caseVariables(workflow), tables }),
  );
};

const conditionOf = (condition: boolean | string): string | undefined =>
  typeof condition === 'boolean' ? undefined : condition;

const formExpressions = ({ definition, environments }: LintContext): readonly PlacedExpression[] => {
  const { form, attachments, fees } = definition;
  const at = (text: string, path: string, pattern: string) =>
    given([[text, path]], environments.at(pattern), scopeOf(pattern));
  return [
    ...(form.computed ?? []).flatMap(({ target, value }, index) =>
      at(value, `/form/computed/${index}/value`, target),
    ),
    ...(form.checks ?? []).flatMap(({ fields, assert }, index) =>
      at(assert, `/form/checks/${index}/assert`, fields[0]!),
    ),
    ...attachments.flatMap(({ when, required, each }, index) => {
      const pattern = each === undefined ? '' : `${each}/*/`;
      return given(
        [
          [when, `/attachments/${index}/when`],
          [conditionOf(required), `/attachments/${index}/required`],
        ],
        environments.at(pattern),
        scopeOf(pattern),
      );
    }),
    ...given(
      fees.map(({ satang }, index) => [satang, `/fees/${index}/satang`] as const),
      environments.fees(),
    ),
  ];
};

/** Every expression of a definition. */
export const allExpressions = (context: LintContext): readonly PlacedExpression[] => [
  ...formExpressions(context),
  ...workflowExpressions(context),
  ...initialExpressions(context),
];
