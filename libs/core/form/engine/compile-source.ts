import {
  formEnvironments,
  type Expression,
  type ExpressionEnvironment,
  type FormEnvironments,
} from '#core/expression';
import {
  compileCondition,
  compileMatcher,
  findingsSchema,
  type Matcher,
  type SchemaObject,
} from '#core/fields';
import type { Page } from '#core/definition';
import type { Answers, FormContext, FormSource } from '../evaluation.js';
import type { CompiledCheck } from './checks.js';
import type { ComputedValue } from './compute.js';
import { type CompiledFee, type Fees, workOutFees } from './fees.js';
import { locate, variablesOf } from './locator.js';
import { orderComputed } from './order-computed.js';
import type { Paper } from './papers.js';
import { planForm, type Plan } from './plan.js';
import { rangeChecks } from './range-checks.js';
import { compileShape, type Shape } from './shape.js';

export interface CompiledPage {
  readonly page: Page;
  readonly when: Matcher;
}

/** A published form made ready once, for every answer to come. */
export interface CompiledSource {
  readonly plan: Plan;
  readonly shape: Shape;
  readonly computed: readonly ComputedValue[];
  /** Patterns of the computed values. */
  readonly targets: ReadonlySet<string>;
  readonly checks: readonly CompiledCheck[];
  readonly fees: readonly CompiledFee[];
  readonly papers: readonly Paper[];
  readonly pages: readonly CompiledPage[];
}

/** Compiles an expression of a published form, which the lint has passed; throws when it does not compile. */
const compilePublished = (environment: ExpressionEnvironment, text: string): Expression => {
  const compiled = environment.compile(text);
  if (!compiled.ok)
    throw new Error(`Not a published expression: ${text} (${compiled.problems[0]?.message.en})`);
  return compiled.value;
};

const compileComputed = ({ form }: FormSource, environments: FormEnvironments): readonly ComputedValue[] =>
  (form.computed ?? []).map(({ target, value }) => ({
    target,
    at: locate(target),
    expression: compilePublished(environments.at(target), value),
  }));

const compileChecks = ({ form }: FormSource, environments: FormEnvironments): readonly CompiledCheck[] =>
  [...(form.checks ?? []), ...rangeChecks(form)].map((check) => ({
    check,
    at: check.fields.map(locate),
    expression: compilePublished(environments.at(check.fields[0]!), check.assert),
  }));

/** The papers of who fills in the form, or those of officers. */
export const compilePapers = (
  { attachments }: Pick<FormSource, 'attachments'>,
  environments: FormEnvironments,
  who: 'applicant' | 'officer' = 'applicant',
): readonly Paper[] =>
  attachments
    .filter(({ by = 'applicant' }) => by === who)
    .map((attachment) => {
      const place = attachment.each === undefined ? '' : `${attachment.each}/*/`;
      const compile = (text: string) => compilePublished(environments.at(place), text);
      const { when, required } = attachment;
      return {
        attachment,
        at: locate(place),
        when: when === undefined ? true : compile(when),
        required: typeof required === 'boolean' ? required : compile(required),
      };
    });

/** The parts of a published definition that its fees are worked out from. */
export type FeeSource = Pick<FormSource, 'fees' | 'tables' | 'workflow' | 'findings'> & {
  readonly form: Pick<FormSource['form'], 'schema'>;
};

/** What officers may find, as a schema. */
export const findingsOf = ({ workflow, findings }: FeeSource): SchemaObject | undefined =>
  findings ?? (workflow && findingsSchema(workflow.actions));

/** What the expressions of a form are compiled in: CEL, with what they may read. */
export const environmentsOf = (source: FeeSource): FormEnvironments =>
  formEnvironments(source.form.schema, source.tables, findingsOf(source));

const compileFees = ({ fees }: FeeSource, environments: FormEnvironments): readonly CompiledFee[] =>
  fees.map((fee) => ({ fee, satang: compilePublished(environments.fees(), fee.satang) }));

/** Makes the fee lines of a published form ready, for those who need nothing else of it. */
export const createFeeSchedule = (source: FeeSource): ((answers: Answers, context: FormContext) => Fees) => {
  const fees = compileFees(source, environmentsOf(source));
  return (answers, context) => workOutFees(fees, variablesOf(answers, context));
};

/** People meet fields page by page, so that is the order in which they show and are complained about. */
const inPageOrder = (plan: Plan, pages: readonly Page[]): Plan => {
  const order = pages.flatMap((page) => page.sections.flatMap((section) => section.fields));
  const rankOf = ({ pointer }: Plan): number =>
    order.includes(pointer) ? order.indexOf(pointer) : order.length;
  return { ...plan, fields: [...plan.fields].sort((left, right) => rankOf(left) - rankOf(right)) };
};

/** Compiles a published form. Throws when it is not one: the publish gate refuses what can’t be compiled. */
export const compileSource = (source: FormSource, environments: FormEnvironments): CompiledSource => {
  const { form } = source;
  const targets = new Set((form.computed ?? []).map(({ target }) => target));
  return {
    plan: inPageOrder(planForm(form.schema, targets), form.pages),
    targets,
    shape: compileShape(form.schema),
    computed: orderComputed(compileComputed(source, environments)),
    checks: compileChecks(source, environments),
    fees: compileFees(source, environments),
    papers: compilePapers(source, environments),
    pages: form.pages.map((page) => ({
      page,
      when: compileMatcher(page.when ? compileCondition(page.when) : {}),
    })),
  };
};
