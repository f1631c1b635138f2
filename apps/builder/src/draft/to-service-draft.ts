import type { ServiceDraft } from '#core/authoring';
import { upgradeDefinition, type Journey, type Samples, type ServiceDefinition } from '#core/definition';
import type { DefinitionFile } from '#contracts/admin';

const noSamples: Samples = { accepted: [], refused: [] };

/** One that speaks an older format is brought up to today’s; one that can’t be is left for the check to judge. */
const inTodaysFormat = (definition: unknown): unknown => {
  const upgraded = upgradeDefinition(definition);
  return upgraded.ok ? upgraded.value : definition;
};

/** A file as the server keeps it, with empty proofs where it has none. */
export const toServiceDraft = ({ definition, samples, journeys }: DefinitionFile): ServiceDraft => ({
  definition: inTodaysFormat(definition) as ServiceDefinition,
  samples: (samples ?? noSamples) as Samples,
  journeys: (journeys ?? []) as readonly Journey[],
});
