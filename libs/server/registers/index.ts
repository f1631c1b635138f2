export { RegisterJobsModule, RegistersHttpModule, RegistersModule } from './registers.module.js';
export { ExpireEntries } from './expire-entries.job.js';
