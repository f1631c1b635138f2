import { createEnvironment, type ExpressionEnvironment } from '#core/expression';
import { scopeOf } from '#core/fields';
import type { ServiceDefinition } from '../meta/definition.js';
import { guardVariables, openingVariables } from '../workflow-variables.js';
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

/** Guards of actions, and the conditions of flags and clocks: each says yes or no. */
export const workflowExpressions = ({ definition }: LintContext): readonly PlacedExpression[] => {
  const { tables, workflow } = definition;
  const answers = definition.form.schema;
  const opening = createEnvironment({ answers, variables: openingVariables, tables });
  return [
    ...given(openingTexts(definition), opening),
    ...Object.entries(workflow.actions).flatMap(([id, action]) =>
      action.guard
        ? given(
            [[action.guard.expression, `/workflow/actions/${id}/guard/expression`]],
            createEnvironment({ answers, variables: guardVariables(action), tables }),
          )
        : [],
    ),
  ];
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
    ...given(
      [
        ...attachments.flatMap(({ show, required }, index) => [
          [show, `/attachments/${index}/show`] as const,
          [conditionOf(required), `/attachments/${index}/required`] as const,
        ]),
        ...fees.map(({ satang }, index) => [satang, `/fees/${index}/satang`] as const),
      ],
      environments.at(''),
    ),
  ];
};

/** Every expression of a definition. */
export const allExpressions = (context: LintContext): readonly PlacedExpression[] => [
  ...formExpressions(context),
  ...workflowExpressions(context),
];
