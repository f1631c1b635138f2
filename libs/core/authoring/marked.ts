import { definitionSchema, journeysSchema, markedValues, samplesSchema, type Marked } from '#core/definition';
import type { ServiceDraft } from './service-draft.js';

export type { Marked };

/** All marked values of a draft, in its order. */
export const markedIn = ({ definition, samples, journeys }: ServiceDraft): readonly Marked[] => [
  ...markedValues(definitionSchema, definition, '/definition'),
  ...markedValues(samplesSchema, samples, '/samples'),
  ...markedValues(journeysSchema, journeys, '/journeys'),
];
