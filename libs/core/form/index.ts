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
