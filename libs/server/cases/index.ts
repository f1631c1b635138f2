export { CaseActivity } from './case-activity.js';
export { CasesHttpModule, CasesModule } from './cases.module.js';
export { type CaseNotice, CaseNotices } from './case-notice.query.js';
export { type ClockNoticeFacts, ClockNotices } from './clock-notice.query.js';
export { CaseChanges } from './case-changes.js';
export { type ClockNoticePayload, type NoticePayload, clockNoticeJob, noticeJob } from './effects.js';
export { OpenCase } from './open-case.command.js';
export { offersTo } from './offers.js';
export { PerformCommand, type PerformRequest } from './perform.command.js';
export {
  type EffectHandler,
  type EffectMoment,
  type EffectOf,
  type EffectPayload,
  type FilingGuard,
  GuardsFiling,
  HandlesEffect,
  effectJob,
  effectJobNames,
} from './effect-rooms.js';
export { EffectsCheckedModule } from './effects-checked.module.js';
export { type CaseFile } from './case-file.js';
export { ListAssignees } from './assignees.query.js';
export { leastLoaded } from './least-loaded.js';
export { ReadableCases } from './readable-cases.js';
export { type MessageNotice, MessageNotices } from './messages/message-notice.query.js';
export { type MessagePayload, messageJob } from './messages/message-job.js';
export { ApplicantDesk, type ApplicantProof } from './applicant-desk.js';
export { CaseFiles } from './case-file.js';
export { TrackingGuard } from './tracking-guard.js';
export { type QuestionNotice, QuestionNotices } from './questions/question-notice.query.js';
export { type QuestionPayload, questionJob } from './questions/question-job.js';
