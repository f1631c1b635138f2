import type { Calendar } from '#core/calendar';
import {
  type CouncilRate,
  type SharedPart,
  type ServiceDefinition,
  applyRates,
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
  /** Rates of the council’s ordinances. The proofs are run with the definition’s own figures, what is published has these. */
  readonly rates?: readonly CouncilRate[];
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

/** What is published: as it was judged, or with the council’s rates, judged again for the tables they made. */
const withRates = (
  bundled: ServiceDefinition,
  judged: ServiceDefinition,
  rates: readonly CouncilRate[],
): Result<ServiceDefinition> => {
  const rated = applyRates(bundled, rates);
  if (!rated.ok) return rated;
  if (rated.value === bundled) return ok(judged);
  const published = publishDefinition(rated.value);
  return published.ok ? ok(published.value.definition) : published;
};

/**
 * The whole judgement of a definition: bundle its parts, check and lint, compile, then rehearse its samples and
 * journeys, and drill it with answers filled to the brim. Refuses with every error found at the first step that finds
 * any. Compiling a hostile definition may take long or much memory: a server calls this in a process that it can kill.
 *
 * @param stopwatch milliseconds that the processor has worked; without one the drill finds nothing slow
 */
export const judgeDefinition = (
  { source, parts, villages, calendar, rates = [], unproven = false }: GateRequest,
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
  const rated = withRates(bundled.value, definition, rates);
  if (!rated.ok) return rated;
  return ok({
    definition: rated.value,
    canonical: canonicalJson(rated.value),
    validator,
    pageValidators: compilePageValidators(definition),
    warnings: [...warnings, ...rehearsed],
  });
};
