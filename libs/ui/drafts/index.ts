export {
  adoptDraft,
  hasDraft,
  readDraft,
  removeDraft,
  writeDraft,
  type Draft,
  type DraftFiles,
  type StoredDraft,
} from './draft-storage.js';
export { carryAnswers, hasCarried, takeCarried } from './carried-answers.js';
