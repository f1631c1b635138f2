import { definitionSchema, journeysSchema, markedValues, samplesSchema, type Marked } from '#core/definition';
import { lastOnly } from './last-only.js';
import type { ServiceDraft } from './service-draft.js';

export type { Marked };

const inDefinition = lastOnly((definition: object) =>
  markedValues(definitionSchema, definition, '/definition'),
);
const inSamples = lastOnly((samples: object) => markedValues(samplesSchema, samples, '/samples'));
const inJourneys = lastOnly((journeys: object) => markedValues(journeysSchema, journeys, '/journeys'));

/** All marked values of a draft, in its order. */
export const markedIn = ({ definition, samples, journeys }: ServiceDraft): readonly Marked[] => [
  ...inDefinition(definition),
  ...inSamples(samples),
  ...inJourneys(journeys),
];
