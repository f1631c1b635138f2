export { rehearse, type RehearsalSource } from './rehearse.js';
export { rehearseSamples } from './rehearse-samples.js';
export {
  lintCoverage,
  rehearseJourneys,
  type Coverage,
  type JourneysRehearsed,
} from './rehearse-journeys.js';
export { actorOf, type Engines } from './player.js';
export { contextAt, momentOf, type RehearsalOptions } from './options.js';
export { analyseWorkflow, type AnalysisSource, type WorkflowAnalysis } from './analyse-workflow.js';
export {
  simulate,
  type Moment,
  type Possibility,
  type Simulated,
  type SimulatedClock,
  type Simulation,
} from './simulate.js';
