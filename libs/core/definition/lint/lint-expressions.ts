import type { Expression, ExpressionEnvironment } from '#core/expression';
import { own, scopeOf, type Field } from '#core/fields';
import type { Problem } from '#core/result';
import { doubles, found, unknownField, unknownPointers, type Lint } from './lint-context.js';
import { partExpressions } from './part-expressions.js';
import { initialExpressions, workflowExpressions } from './placed-expressions.js';

const asProblem = (problem: Problem, path: string): Problem => ({
  ...problem,
  pointer: path,
  code: `definition.${problem.code.replaceAll('.', '-')}`,
});

const wrongType = (path: string, is: string, wanted: string): Problem =>
  found(
    path,
    'expression-type',
    `สูตรให้ผลเป็น ${is} แต่ต้องเป็น ${wanted}`,
    `The expression gives ${is}; ${wanted} is needed`,
  );

/** Compiles an expression and asks the type of its result; `wanted` empty means any. */
const judge = (
  environment: ExpressionEnvironment,
  text: string,
  path: string,
  wanted: readonly string[],
): readonly Problem[] => {
  const compiled = environment.compile(text);
  if (!compiled.ok) return compiled.problems.map((problem) => asProblem(problem, path));
  const { type }: Expression = compiled.value;
  return wanted.length === 0 || wanted.includes(type) || type === 'dyn'
    ? []
    : [wrongType(path, type, wanted.join(' / '))];
};

const typesByField: Readonly<Record<string, readonly string[]>> = {
  integer: ['int'],
  number: ['int', 'double'],
  string: ['string'],
  boolean: ['bool'],
  array: [],
};

const typesFor = (field: Field): readonly string[] =>
  [own(field.schema, 'type')].flat().flatMap((type) => typesByField[String(type)] ?? []);

const judgeTarget = (field: Field | undefined, target: string, path: string): readonly Problem[] => {
  if (!field) return [unknownField(path, target)];
  if (field.kind !== 'value')
    return [
      found(path, 'computed-group', 'ค่าคำนวณลงได้เฉพาะช่องเดี่ยว', 'A computed value goes into a single field'),
    ];
  return own(field.schema, 'readOnly') === true
    ? []
    : [
        found(
          path,
          'computed-not-read-only',
          'ช่องที่คำนวณเองต้องเป็น readOnly',
          'A computed field must be readOnly',
        ),
      ];
};

/** Computed values: read-only fields of their own, with expressions of the field’s type. */
export const lintComputed: Lint = ({ definition, fields, environments }) => {
  const computed = definition.form.computed ?? [];
  return [
    ...computed.flatMap(({ target, value }, index) => {
      const path = `/form/computed/${index}`;
      const field = fields.get(target);
      const problems = judgeTarget(field, target, `${path}/target`);
      if (problems.length > 0 || !field) return problems;
      return judge(environments.at(target), value, `${path}/value`, typesFor(field));
    }),
    ...doubles(computed.map(({ target }) => target)).map((target) =>
      found(
        '/form/computed',
        'computed-twice',
        `ช่อง ${target} ถูกคำนวณมากกว่าหนึ่งสูตร`,
        `The field ${target} is computed twice`,
      ),
    ),
  ];
};

/** Checks: known fields of the same rows, and an expression that says yes or no. */
export const lintChecks: Lint = ({ definition, fields, environments }) => {
  const checks = definition.form.checks ?? [];
  return [
    ...checks.flatMap((check, index) => {
      const path = `/form/checks/${index}`;
      const unknown = unknownPointers(check.fields, `${path}/fields`, fields);
      if (unknown.length > 0) return unknown;
      if (new Set(check.fields.map(scopeOf)).size > 1) {
        return [
          found(
            `${path}/fields`,
            'check-mixes-rows',
            'ช่องของการตรวจต้องอยู่ในแถวเดียวกัน',
            'The fields of a check lie in the same row',
          ),
        ];
      }
      return judge(environments.at(check.fields[0]!), check.assert, `${path}/assert`, ['bool']);
    }),
    ...doubles(checks.map((check) => check.id)).map((id) =>
      found('/form/checks', 'double-id', `มีการตรวจชื่อ ${id} มากกว่าหนึ่งข้อ`, `There are two checks called ${id}`),
    ),
  ];
};

/** Conditions of papers say yes or no, fees whole satang. */
export const lintPaperExpressions: Lint = ({ definition, environments }) => [
  ...definition.attachments.flatMap(({ when, required, each }, index) => {
    const environment = environments.at(each === undefined ? '' : `${each}/*/`);
    return [
      ...(when === undefined ? [] : judge(environment, when, `/attachments/${index}/when`, ['bool'])),
      ...(typeof required === 'boolean'
        ? []
        : judge(environment, required, `/attachments/${index}/required`, ['bool'])),
    ];
  }),
  ...definition.fees.flatMap(({ satang }, index) =>
    judge(environments.fees(), satang, `/fees/${index}/satang`, ['int']),
  ),
];

/** Expressions of documents, registers, bookings, parties, notices, rounds and statistics. */
export const lintPartExpressions: Lint = (context) =>
  partExpressions(context).flatMap(({ text, path, environment, gives }) =>
    judge(environment, text, path, gives),
  );

/** Guards of actions, and the conditions of flags and clocks. */
export const lintWorkflowExpressions: Lint = (context) => [
  ...workflowExpressions(context).flatMap(({ text, path, environment }) =>
    judge(environment, text, path, ['bool']),
  ),
  ...initialExpressions(context).flatMap(({ text, path, environment }) => judge(environment, text, path, [])),
];
