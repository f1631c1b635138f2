import type { ServiceDraft } from '#core/authoring';
import type { Journey, Samples, ServiceDefinition } from '#core/definition';
import type { DefinitionFile } from '#contracts/admin';

const noSamples: Samples = { accepted: [], refused: [] };

/** A file as the server keeps it, with empty proofs where it has none. */
export const toServiceDraft = ({ definition, samples, journeys }: DefinitionFile): ServiceDraft => ({
  definition: definition as ServiceDefinition,
  samples: (samples ?? noSamples) as Samples,
  journeys: (journeys ?? []) as readonly Journey[],
});
