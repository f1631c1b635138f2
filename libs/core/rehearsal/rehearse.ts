import {
  journeysSchema,
  samplesSchema,
  type Journey,
  type Samples,
  type ServiceDefinition,
} from '#core/definition';
import type { FormEngine } from '#core/form';
import type { Problem } from '#core/result';
import { compileValidator, type SchemaValidator } from '#core/schema';
import { createWorkflow } from '#core/workflow';
import { missed, type RehearsalOptions } from './options.js';
import { lintCoverage, rehearseJourneys } from './rehearse-journeys.js';
import { rehearseSamples } from './rehearse-samples.js';

/** Samples and journeys as they came with a definition, not yet looked at. */
export interface RehearsalSource {
  readonly samples?: unknown;
  readonly journeys?: unknown;
}

const validators: { samples?: SchemaValidator; journeys?: SchemaValidator } = {};

const misshapen = (source: RehearsalSource): readonly Problem[] => {
  validators.samples ??= compileValidator(samplesSchema);
  validators.journeys ??= compileValidator(journeysSchema);
  return [
    ...validators.samples(source.samples).map((error) => ['/samples', error] as const),
    ...validators.journeys(source.journeys).map((error) => ['/journeys', error] as const),
  ].map(([root, { pointer, keyword }]) =>
    missed(
      root + pointer,
      'misshapen',
      `ส่วนนี้เขียนไม่ถูกต้อง (${keyword})`,
      `This is not written as it should be (${keyword})`,
    ),
  );
};

const missing = (samples: Samples, journeys: readonly Journey[]): readonly Problem[] => [
  ...(samples.accepted.length > 0
    ? []
    : [
        missed(
          '/samples/accepted',
          'no-samples',
          'ต้องมีตัวอย่างที่ผ่านอย่างน้อยหนึ่งชุด',
          'There is no sample that is accepted',
        ),
      ]),
  ...(samples.refused.length > 0
    ? []
    : [
        missed(
          '/samples/refused',
          'no-samples',
          'ต้องมีตัวอย่างที่ไม่ผ่านอย่างน้อยหนึ่งชุด',
          'There is no sample that is refused',
        ),
      ]),
  ...(journeys.length > 0
    ? []
    : [missed('/journeys', 'no-journeys', 'ต้องมีเส้นทางทดลองอย่างน้อยหนึ่งเส้นทาง', 'There is no journey')]),
];

/**
 * Rehearses a published definition: its samples through the form engine, its journeys through the workflow, and what the
 * journeys never came by (warnings). A definition without samples and journeys is refused. Pointers are into
 * `{ samples, journeys, … }`.
 */
export const rehearse = (
  definition: ServiceDefinition,
  source: RehearsalSource,
  form: FormEngine,
  options: RehearsalOptions,
): readonly Problem[] => {
  const shape = misshapen(source);
  if (shape.length > 0) return shape;
  const samples = source.samples as Samples;
  const journeys = source.journeys as readonly Journey[];
  const workflow = createWorkflow(definition, compileValidator);
  const { problems, coverage } = rehearseJourneys(journeys, samples, { form, workflow }, options);
  return [
    ...missing(samples, journeys),
    ...rehearseSamples(samples, form, options),
    ...problems,
    ...lintCoverage(definition, coverage),
  ];
};
