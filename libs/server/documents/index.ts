export { DocumentJobsModule, DocumentsHttpModule, DocumentsModule } from './documents.module.js';
export { placeWords } from './place-words.js';
export { type CaseWords, CaseValues } from './case-values.js';
