export { CaseActivity } from './case-activity.js';
export { CasesModule } from './cases.module.js';
export { type CaseNotice, CaseNotices } from './case-notice.query.js';
export type { NoticePayload } from './effects.js';
export { OpenCase } from './open-case.command.js';
export { PerformCommand, type PerformRequest } from './perform.command.js';
