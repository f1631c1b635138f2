export type {
  Answers,
  AskedAttachment,
  Evaluation,
  FeeLine,
  FieldProblem,
  FormContext,
  FormEngine,
  FormSource,
} from './evaluation.js';
export {
  createFormEngine,
  createPortableEngine,
  createServedEngine,
  formPrograms,
} from './engine/create-form-engine.js';
export { createFeeSchedule, type FeeSource } from './engine/compile-source.js';
export { createOfficerPapers, type OfficerPapers } from './engine/officer-papers.js';
export type { Fees } from './engine/fees.js';
export { listFields, type FieldNode } from './list-fields.js';
export { localiseForm } from './localise-form.js';
export { diffAnswers } from './diff-answers.js';
export { pickAnswers } from './pick-answers.js';
export { pickFields } from './pick-fields.js';
export {
  maskAnswers,
  maskedPointers,
  mergeSensitive,
  sensitivePointers,
  splitSensitive,
} from './sensitive.js';
