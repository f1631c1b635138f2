import { bundleDefinition, publishDefinition } from '#core/definition';
import { createFormEngine } from '#core/form';
import { simulate, type Simulated, type Simulation } from '#core/rehearsal';
import { type Result, ok } from '#core/result';
import { compileValidator } from '#core/schema';
import type { GateRequest } from './judge-definition.js';

/** A definition with what is to be played with it. */
export interface SimulationRequest extends GateRequest {
  readonly simulation: Simulation;
}

/**
 * Plays what people might do with a case of a definition that isn't published yet; its samples and journeys aren't asked
 * for. Refuses what bundling, checks and lint refuse. A server calls this in a process that it can kill.
 */
export const simulateDefinition = ({
  source,
  parts,
  villages,
  calendar,
  simulation,
}: SimulationRequest): Result<Simulated> => {
  const bundled = bundleDefinition(source.definition, parts);
  if (!bundled.ok) return bundled;
  const published = publishDefinition(bundled.value);
  if (!published.ok) return published;
  const { definition } = published.value;
  const form = createFormEngine(definition, compileValidator(definition.form.schema));
  return ok(simulate(definition, form, simulation, { villages, ...(calendar && { calendar }) }));
};
