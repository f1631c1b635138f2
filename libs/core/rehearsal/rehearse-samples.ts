import type { Sample, Samples } from '#core/definition';
import { valueAt } from '#core/fields';
import type { Evaluation, FormEngine } from '#core/form';
import type { Problem } from '#core/result';
import { jsonEqual } from '#core/validator-runtime';
import { contextAt, missed, momentOf, show, type RehearsalOptions } from './options.js';

type Expected = NonNullable<Sample['expect']>;

const evaluateSample = (sample: Sample, engine: FormEngine, options: RehearsalOptions): Evaluation =>
  engine.evaluate(sample.answers, contextAt(momentOf(sample.today), options, sample.attachments ?? {}));

const sameSet = (left: readonly string[], right: readonly string[]): boolean =>
  jsonEqual([...new Set(left)].sort(), [...new Set(right)].sort());

const other = (path: string, what: string, expected: unknown, got: unknown): Problem =>
  missed(
    path,
    'other-outcome',
    `${what}: ควรได้ ${show(expected)} แต่ได้ ${show(got)}`,
    `${what}: expected ${show(expected)}, got ${show(got)}`,
  );

const compareAnswers = ({ answers = {} }: Expected, got: Evaluation, path: string): readonly Problem[] =>
  Object.entries(answers).flatMap(([pointer, expected]) => {
    const value = valueAt(got.answers, pointer);
    return jsonEqual(value ?? null, expected)
      ? []
      : [other(`${path}/expect/answers`, pointer, expected, value)];
  });

const compareFees = ({ fees }: Expected, got: Evaluation, path: string): readonly Problem[] => {
  const lines = Object.fromEntries(got.fees.map(({ code, satang }) => [code, satang]));
  return fees === undefined || jsonEqual(lines, fees)
    ? []
    : [other(`${path}/expect/fees`, 'fees', fees, lines)];
};

const compareKeys = (
  { attachments, warnings }: Expected,
  got: Evaluation,
  path: string,
): readonly Problem[] => {
  const required = got.attachments.filter((paper) => paper.required).map(({ key }) => key);
  const codes = got.warnings.map(({ code }) => code);
  return [
    ...(attachments && !sameSet(attachments, required)
      ? [other(`${path}/expect/attachments`, 'attachments', attachments, required)]
      : []),
    ...(warnings && !sameSet(warnings, codes)
      ? [other(`${path}/expect/warnings`, 'warnings', warnings, codes)]
      : []),
  ];
};

const named = ({ errors }: Evaluation): string =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');

const rehearseAccepted = (sample: Sample, path: string, got: Evaluation): readonly Problem[] => {
  if (got.errors.length > 0) {
    return [
      missed(
        path,
        'sample-refused',
        `ตัวอย่าง “${sample.title}” ควรผ่าน แต่พบ ${named(got)}`,
        `The sample “${sample.title}” should be accepted, but: ${named(got)}`,
      ),
    ];
  }
  const expected = sample.expect ?? {};
  return [
    ...compareAnswers(expected, got, path),
    ...compareFees(expected, got, path),
    ...compareKeys(expected, got, path),
  ];
};

const rehearseRefused = (sample: Sample, path: string, got: Evaluation): readonly Problem[] => {
  if (got.errors.length === 0) {
    return [
      missed(
        path,
        'sample-accepted',
        `ตัวอย่าง “${sample.title}” ควรไม่ผ่าน แต่ผ่าน`,
        `The sample “${sample.title}” should be refused, but is accepted`,
      ),
    ];
  }
  const expected = sample.expect?.errors;
  if (!expected) {
    return [
      missed(
        `${path}/expect`,
        'errors-not-said',
        'ตัวอย่างที่ไม่ผ่านต้องบอกช่องและรหัสที่คาดไว้',
        'A refused sample says which errors are expected',
      ),
    ];
  }
  return expected.flatMap(({ pointer, code }, index) =>
    got.errors.some((error) => error.pointer === pointer && error.code === code)
      ? []
      : [other(`${path}/expect/errors/${index}`, 'errors', `${pointer} ${code}`, named(got))],
  );
};

/**
 * Tries the samples of a definition: accepted ones must be accepted with the values, fees, papers and warnings that they
 * name; refused ones refused with the errors that they name (others may come too). Pointers are into the samples’ file.
 */
export const rehearseSamples = (
  samples: Samples,
  engine: FormEngine,
  options: RehearsalOptions,
): readonly Problem[] => [
  ...samples.accepted.flatMap((sample, index) =>
    rehearseAccepted(sample, `/samples/accepted/${index}`, evaluateSample(sample, engine, options)),
  ),
  ...samples.refused.flatMap((sample, index) =>
    rehearseRefused(sample, `/samples/refused/${index}`, evaluateSample(sample, engine, options)),
  ),
];
