export {
  type ActionOffer,
  type Actor,
  type ActorRole,
  type CaseEvent,
  type CaseEventData,
  type CaseState,
  type ClockState,
  type CorrectionState,
  type Decision,
  type Defect,
  type Effect,
  type EventType,
  type Phase,
  eventTypes,
} from './case-state.js';
export {
  type CaseCommand,
  type CaseOutcome,
  type WorkflowEngine,
  type CompileSchema,
  type DecideRequest,
  type OffersRequest,
  type OpenRequest,
  type PublicMoment,
  type PublicStatus,
  type WorkflowSource,
} from './case-workflow.js';
export { evolve, foldEvents } from './evolve.js';
export { dueAt } from './due.js';
export { type ReachedStep, publicLabels, publicSteps, statusLine } from './public-steps.js';
export { createWorkflow } from './create-workflow.js';
