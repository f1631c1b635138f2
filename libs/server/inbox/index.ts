export { InboxJobsModule, InboxModule } from './inbox.module.js';
