export { RegisterJobsModule, RegistersHttpModule, RegistersModule } from './registers.module.js';
export { ExpireEntries } from './expire-entries.job.js';
export { type CaseEntry, CaseEntries } from './case-entries.js';
export { RegisterBook } from './register-book.js';
