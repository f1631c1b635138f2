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
} from './case-state.js';
export {
  type Ask,
  type CaseDecision,
  type CaseFacts,
  type Debt,
  type Deed,
  type FeeFact,
  type PaymentReceipt,
  type Round,
  type Vote,
  noFacts,
} from './case-facts.js';
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
export { type AskWords, askWords } from './ask-words.js';
export { formAsked } from './correction-form.js';
export { evolve, foldEvents } from './evolve.js';
export { applicantDueAt, dueAt, nextTickAt } from './due.js';
export { clockWords } from './clock-words.js';
export { unitsLeft } from './clocks.js';
export {
  type ClockNotice,
  type ClockNoticeKind,
  type ClockTick,
  clockFlags,
  clockNoticeKinds,
  delayFlag,
  lateFlag,
  stepClock,
  stepFlag,
} from './clock-state.js';
export { type ReachedStep, publicLabels, publicSteps, statusLine, statusText } from './public-steps.js';
export { roundOf } from './approvals/cast-vote.js';
export { seatsDue } from './approvals/seats.js';
export { createWorkflow } from './create-workflow.js';
