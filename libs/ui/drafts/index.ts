export {
  adoptDraft,
  readDraft,
  removeDraft,
  writeDraft,
  type Draft,
  type DraftFiles,
  type StoredDraft,
} from './draft-storage.js';
export { carryAnswers, takeCarried } from './carried-answers.js';
