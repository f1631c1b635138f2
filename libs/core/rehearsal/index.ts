export { rehearse, type RehearsalSource } from './rehearse.js';
export { rehearseSamples } from './rehearse-samples.js';
export {
  lintCoverage,
  rehearseJourneys,
  type Coverage,
  type JourneysRehearsed,
} from './rehearse-journeys.js';
export type { Engines } from './player.js';
export { contextAt, momentOf, type RehearsalOptions } from './options.js';
