import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#server/audit';
import { CatalogModule } from '#server/catalog';
import { FilesModule } from '#server/files';
import { IdentityModule } from '#server/identity';
import { SubmissionsModule } from '#server/submissions';
import { ApplicantAct } from './applicant-act.command.js';
import { ApplicantDesk } from './applicant-desk.js';
import { ListAssignees } from './assignees.query.js';
import { CaseActivity } from './case-activity.js';
import { CaseChanges } from './case-changes.js';
import { CaseEntity } from './case.entity.js';
import { CaseEventEntity } from './case-event.entity.js';
import { CaseFiles } from './case-file.js';
import { CaseIndex } from './case-index.js';
import { CaseNotices } from './case-notice.query.js';
import { ClockNotices } from './clock-notice.query.js';
import { CaseRelations } from './case-relations.query.js';
import { ViewCase } from './case-view.query.js';
import { CaseWriter } from './case-writer.js';
import { CasesController } from './cases.controller.js';
import { EffectRooms } from './effect-rooms.js';
import { ExplainConflict } from './explain-conflict.js';
import { CorrectCase } from './correct-case.command.js';
import { FilingWriter } from './filing-writer.js';
import { MergeCases } from './merge-cases.js';
import { NoteCase } from './note-case.command.js';
import { OpenCase } from './open-case.command.js';
import { OpenCaseFile } from './open-file.query.js';
import { ActionPapers } from './action-papers.js';
import { CaseMessages } from './messages/case-messages.js';
import { MessageBook } from './messages/message-book.js';
import { MessageNotices } from './messages/message-notice.query.js';
import { MessagesController } from './messages/messages.controller.js';
import { PerformCommand } from './perform.command.js';
import { PrintCase } from './print-case.query.js';
import { ListPublicCases } from './public-cases.query.js';
import { QuestionNotices } from './questions/question-notice.query.js';
import { Questions } from './questions/questions.command.js';
import { QuestionsController } from './questions/questions.controller.js';
import { RevealAnswer } from './reveal-answer.query.js';
import { ReadableCases } from './readable-cases.js';
import { SubmitController } from './submit.controller.js';
import { TrackCase } from './tracking.query.js';
import { TrackingGuard } from './tracking-guard.js';
import { TrackingController } from './tracking.controller.js';
import { CaseVersionsController } from './versions/case-versions.controller.js';
import { MoveCases } from './versions/move-cases.command.js';
import { ReadOpenCases } from './versions/open-cases.query.js';

@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([CaseEntity, CaseEventEntity]),
    IdentityModule,
    AuditModule,
    CatalogModule,
    FilesModule,
    SubmissionsModule,
  ],
  providers: [
    ApplicantAct,
    ApplicantDesk,
    CaseActivity,
    CaseChanges,
    CaseFiles,
    CaseIndex,
    CaseMessages,
    CaseNotices,
    CaseRelations,
    CaseWriter,
    ClockNotices,
    CorrectCase,
    EffectRooms,
    ExplainConflict,
    FilingWriter,
    ListAssignees,
    ListPublicCases,
    MergeCases,
    MoveCases,
    MessageBook,
    MessageNotices,
    NoteCase,
    OpenCase,
    OpenCaseFile,
    ActionPapers,
    PerformCommand,
    PrintCase,
    QuestionNotices,
    Questions,
    ReadableCases,
    RevealAnswer,
    ReadOpenCases,
    TrackCase,
    ViewCase,
  ],
  exports: [
    ApplicantAct,
    ApplicantDesk,
    CaseActivity,
    CaseChanges,
    CaseFiles,
    CaseMessages,
    CaseNotices,
    ClockNotices,
    CorrectCase,
    EffectRooms,
    ListAssignees,
    ListPublicCases,
    MoveCases,
    MessageNotices,
    NoteCase,
    OpenCase,
    OpenCaseFile,
    PerformCommand,
    PrintCase,
    QuestionNotices,
    Questions,
    ReadableCases,
    RevealAnswer,
    ReadOpenCases,
    TrackCase,
    ViewCase,
  ],
})
export class CasesModule {}

/** Filing, tracking and the case page over HTTP. For the api alone. */
@Module({
  imports: [CasesModule, IdentityModule],
  controllers: [
    SubmitController,
    TrackingController,
    QuestionsController,
    CasesController,
    MessagesController,
    CaseVersionsController,
  ],
  providers: [TrackingGuard],
  exports: [TrackingGuard],
})
export class CasesHttpModule {}
