import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#server/catalog';
import { AnswerStore } from './answer-store.js';
import { EvaluateController } from './evaluate.controller.js';
import { PrepareSubmission } from './prepare-submission.js';
import { SubmissionEntity } from './submission.entity.js';

/** Judging and keeping answers, for every process. */
@Module({
  imports: [TypeOrmModule.forFeature([SubmissionEntity]), CatalogModule],
  providers: [AnswerStore, PrepareSubmission],
  exports: [AnswerStore, PrepareSubmission],
})
export class SubmissionsModule {}

/** Trying answers out over HTTP. For the api alone. */
@Module({ imports: [SubmissionsModule], controllers: [EvaluateController] })
export class SubmissionsHttpModule {}
