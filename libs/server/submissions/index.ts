export { SubmissionsHttpModule, SubmissionsModule } from './submissions.module.js';
export { AnswerStore, type StoredAnswers } from './answer-store.js';
export { type ApplicantFacts, applicantFacts } from './applicant-facts.js';
export { cellsNear } from './place-cell.js';
export { searchWords } from './search-words.js';
export { type FileRefs, PrepareSubmission, type PreparedSubmission, hashBody } from './prepare-submission.js';
export { newTrackingCode, readTrackingCode } from './tracking-code.js';
export { SubmissionEntity } from './submission.entity.js';
