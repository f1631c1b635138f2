import type { FormEnvironments } from '#core/expression';
import { deeperThan, isObject, patternOf } from '#core/fields';
import { describeErrors } from '#core/messages';
import { paperOf } from '#core/papers';
import { problemAt, text } from '#core/result';
import type { Exit, Page } from '#core/definition';
import type { SchemaValidator } from '#core/validator-runtime';
import type { Evaluation, FieldProblem, FormContext, FormEngine, FormSource } from '../evaluation.js';
import { runChecks } from './checks.js';
import { compileSource, type CompiledSource } from './compile-source.js';
import { workOutFees } from './fees.js';
import { askPapers, judgeFiles } from './papers.js';
import { notWorkedOut } from './failures.js';
import type { Projection } from './project.js';
import { settle, type Settled } from './settle.js';
import { variablesOf } from './locator.js';
import { createAreaCheck } from './unknown-areas.js';

const maxDepth = 32;

const refuse = (code: string, th: string, en: string): Evaluation => ({
  answers: {},
  visible: [],
  required: [],
  offered: {},
  pages: [],
  fees: [],
  attachments: [],
  errors: [{ ...problemAt('', code, th, en), pointer: '' }],
  warnings: [],
});

/** A page shows when its condition holds and there is something on it. None shows behind one that ends the form. */
const pagesOf = (
  { pages }: CompiledSource,
  { answers, visible }: Projection,
  asked: ReadonlySet<string>,
): readonly Page[] => {
  const shown = new Set(visible);
  const found = pages
    .filter(({ page, when }) => {
      if (!when(answers)) return false;
      const hasPapers = (page.attachments ?? []).some((key) => asked.has(key));
      const hasFields = page.sections.some((section) => section.fields.some((field) => shown.has(field)));
      return hasPapers || hasFields || page.exit !== undefined;
    })
    .map(({ page }) => page);
  const end = found.findIndex((page) => page.exit);
  return end === -1 ? found : found.slice(0, end + 1);
};

/** Where the form ends without filing: nothing else about the answers matters then. */
const endedBy = ({ text: message }: Exit): FieldProblem => ({ code: 'form.exit', pointer: '', message });

/** A computed value is missing because an answer is; saying both helps nobody. */
const withoutEchoes = (
  errors: readonly FieldProblem[],
  computed: ReadonlySet<string>,
): readonly FieldProblem[] => {
  const own = errors.filter(({ pointer }) => !computed.has(patternOf(pointer)));
  return own.length > 0 ? own : errors;
};

/** In the order in which people meet the fields. */
const inOrder = (errors: readonly FieldProblem[], visible: readonly string[]): readonly FieldProblem[] => {
  if (errors.length < 2) return errors;
  const places = new Map(visible.map((pointer, index) => [pointer, index]));
  const placeOf = ({ pointer }: FieldProblem) => places.get(pointer) ?? places.size;
  return [...errors].sort((left, right) => placeOf(left) - placeOf(right));
};

/** Computed values that show and could not be worked out. */
const uncomputed = ({ failures, visible }: Settled): readonly FieldProblem[] => {
  const shown = new Set(visible);
  return failures
    .filter(({ pointer }) => shown.has(pointer))
    .map(({ pointer, problems }) =>
      notWorkedOut('form.value-not-run', pointer, text('ค่านี้', 'This value'), problems),
    );
};

const judge = (
  source: CompiledSource,
  form: FormSource['form'],
  validate: SchemaValidator,
  found: Settled,
  context: FormContext,
): Evaluation => {
  const { answers, visible, required, offered } = found;
  const variables = variablesOf(answers, context);
  const failed = uncomputed(found);
  const isFailed = new Set(failed.map(({ pointer }) => pointer));
  const invalid = withoutEchoes(describeErrors(validate(answers), form.schema, form), source.targets).filter(
    ({ pointer }) => !isFailed.has(pointer),
  );
  const checked = runChecks(source.checks, variables, new Set(visible));
  const fees = workOutFees(source.fees, variables);
  const attachments = askPapers(source.papers, variables, context);
  const pages = pagesOf(source, found, new Set(attachments.map(({ key }) => paperOf(key))));
  const last = pages.at(-1);
  const failures = invalid.length > 0 ? [] : [...failed, ...checked.filter(isFailure), ...fees.errors];
  return {
    answers,
    visible,
    required,
    offered,
    pages: pages.map(({ id }) => id),
    ...(last?.exit && { exit: last.id }),
    fees: fees.lines,
    attachments,
    errors: inOrder(
      [
        ...(last?.exit ? [endedBy(last.exit)] : []),
        ...invalid,
        ...checked.filter((problem) => !isFailure(problem) && problem.severity !== 'warning'),
        ...failures,
        ...judgeFiles(source.papers, attachments, context.files),
      ],
      visible,
    ),
    warnings: checked.filter((problem) => problem.severity === 'warning'),
  };
};

const isFailure = ({ code }: FieldProblem): boolean => code === 'form.check-not-run';

/** The engine of a form whose expressions are ready, however they came. See `createFormEngine`. */
export const engineIn = (
  source: FormSource,
  validate: SchemaValidator,
  environments: FormEnvironments,
): FormEngine => {
  const compiled = compileSource(source, environments);
  const unknownAreas = createAreaCheck(source.form.schema);
  return {
    evaluate: (answers, context) => {
      if (!isObject(answers)) {
        return refuse(
          'form.answers-not-object',
          'อ่านคำตอบไม่ได้ ต้องเป็นข้อมูลแบบออบเจกต์',
          'The answers must be an object',
        );
      }
      if (deeperThan(answers, maxDepth)) {
        return refuse(
          'form.too-deep',
          'คำตอบซ้อนกันลึกเกินไป',
          `The answers nest deeper than ${maxDepth} levels`,
        );
      }
      const found = settle(compiled, answers, context);
      if (!found) {
        return refuse(
          'form.unsettled',
          'เงื่อนไขของแบบฟอร์มนี้ขัดกันเอง โปรดแจ้งเจ้าหน้าที่',
          'The conditions of this form contradict each other: please tell the office',
        );
      }
      const validateAll: SchemaValidator = (data) => [
        ...validate(data),
        ...unknownAreas(found.answers, context.areas),
      ];
      return judge(compiled, source.form, validateAll, found, context);
    },
  };
};
