export * from './meta/head.js';
export * from './meta/form.js';
export * from './meta/papers.js';
export * from './meta/workflow.js';
export * from './meta/definition.js';
export * from './meta/proofs.js';
export * from './meta/part.js';
export * from './meta/council.js';
export { type Transition, listTransitions, reachableStates, statesWithoutWayOut } from './workflow-graph.js';
