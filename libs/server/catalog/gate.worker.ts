import { parentPort, workerData } from 'node:worker_threads';
import { fail, ok, type Problem, type Result } from '#core/result';
import { bundleDefinition, canonicalJson, publishDefinition } from '#core/definition';
import { createFormEngine } from '#core/form';
import { rehearse } from '#core/rehearsal';
import { compileStandalone, loadStandalone } from '#core/schema';
import type { GatePassed, GateRequest } from './gate.js';

/** The judgement itself: bundle, check, lint, compile, then run its samples and journeys. */
const judge = ({ source, parts, villages }: GateRequest): Result<GatePassed> => {
  const bundled = bundleDefinition(source.definition, parts);
  if (!bundled.ok) return bundled;
  const published = publishDefinition(bundled.value);
  if (!published.ok) return published;
  const { definition, warnings } = published.value;
  const validator = compileStandalone(definition.form.schema);
  const engine = createFormEngine(definition, loadStandalone(validator));
  const rehearsed = rehearse(definition, source, engine, { villages });
  const errors = rehearsed.filter((found) => found.severity !== 'warning');
  if (errors.length > 0) return fail(...errors);
  return ok({
    definition,
    canonical: canonicalJson(definition),
    validator,
    warnings: [...warnings, ...rehearsed],
  });
};

const asProblem = (error: unknown): Problem => ({
  code: 'definition.unreadable',
  message: { th: 'ตรวจแบบบริการนี้ไม่ได้', en: 'This definition could not be checked' },
  pointer: '',
  detail: { cause: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
});

const run = (request: GateRequest): Result<GatePassed> => {
  try {
    return judge(request);
  } catch (error) {
    return fail(asProblem(error));
  }
};

parentPort?.postMessage(run(workerData as GateRequest));
