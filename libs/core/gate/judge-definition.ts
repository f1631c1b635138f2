import type { Calendar } from '#core/calendar';
import {
  type SharedPart,
  type ServiceDefinition,
  breachOfLimits,
  bundleDefinition,
  canonicalJson,
  publishDefinition,
} from '#core/definition';
import { createFormEngine } from '#core/form';
import { contextAt, momentOf, rehearse } from '#core/rehearsal';
import { type Problem, type Result, fail, ok } from '#core/result';
import { compileStandalone, loadStandalone } from '#core/schema';
import { compilePageValidators } from './compile-page-validators.js';
import { drill, type Stopwatch } from './drill.js';

/** A definition as it was written, with its proofs. Untrusted: nothing is known of the three values. */
export interface DefinitionSource {
  readonly definition?: unknown;
  readonly samples?: unknown;
  readonly journeys?: unknown;
}

export interface GateRequest {
  readonly source: DefinitionSource;
  readonly parts: readonly SharedPart[];
  /** Numbers of the council's villages. */
  readonly villages: readonly number[];
  /** Office hours and holidays by which the journeys count. */
  readonly calendar?: Calendar;
  /** Samples and journeys aren’t asked: for looking at what is not finished, never for publishing. */
  readonly unproven?: boolean;
}

/** Samples and journeys keep the limits of a definition. */
const breachesOfProofs = (source: DefinitionSource): readonly Problem[] =>
  (['samples', 'journeys'] as const).flatMap((name) => {
    const breach = breachOfLimits(source[name] ?? null);
    return breach ? [{ ...breach, pointer: `/${name}${breach.pointer ?? ''}` }] : [];
  });

const stopped: Stopwatch = () => 0;

/** What the gate lets through: ready to be stored and served. */
export interface GatePassed {
  readonly definition: ServiceDefinition;
  readonly canonical: string;
  /** Source of the compiled validator. */
  readonly validator: string;
  /** Sources of the validators of single pages, by the page’s id. */
  readonly pageValidators: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/**
 * The whole judgement of a definition: bundle its parts, check and lint, compile, then rehearse its samples and
 * journeys, and drill it with answers filled to the brim. Refuses with every error found at the first step that finds
 * any. Compiling a hostile definition may take long or much memory: a server calls this in a process that it can kill.
 *
 * @param stopwatch milliseconds that the processor has worked; without one the drill finds nothing slow
 */
export const judgeDefinition = (
  { source, parts, villages, calendar, unproven = false }: GateRequest,
  stopwatch = stopped,
): Result<GatePassed> => {
  const excess = breachesOfProofs(source);
  if (excess.length > 0) return fail(...excess);
  const bundled = bundleDefinition(source.definition, parts);
  if (!bundled.ok) return bundled;
  const published = publishDefinition(bundled.value);
  if (!published.ok) return published;
  const { definition, warnings } = published.value;
  const validator = compileStandalone(definition.form.schema);
  const engine = createFormEngine(definition, loadStandalone(validator));
  const options = { villages, ...(calendar && { calendar }) };
  const rehearsed = unproven ? [] : rehearse(definition, source, engine, options);
  const drilled = drill(definition, engine, contextAt(momentOf(), options, {}), stopwatch);
  const errors = [...rehearsed, ...drilled].filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) return fail(...errors);
  return ok({
    definition,
    canonical: canonicalJson(definition),
    validator,
    pageValidators: compilePageValidators(definition),
    warnings: [...warnings, ...rehearsed],
  });
};
