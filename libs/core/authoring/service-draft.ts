import type { Journey, Samples, ServiceDefinition } from '#core/definition';

/** What an administrator works on: a definition with the samples and journeys that prove it. */
export interface ServiceDraft {
  readonly definition: ServiceDefinition;
  readonly samples: Samples;
  readonly journeys: readonly Journey[];
}
