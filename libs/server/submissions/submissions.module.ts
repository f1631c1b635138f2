import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '#server/catalog';
import { AnswerStore } from './answer-store.js';
import { EvaluateController } from './evaluate.controller.js';
import { PrepareSubmission } from './prepare-submission.js';
import { SubmissionEntity } from './submission.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([SubmissionEntity]), CatalogModule],
  controllers: [EvaluateController],
  providers: [AnswerStore, PrepareSubmission],
  exports: [AnswerStore, PrepareSubmission],
})
export class SubmissionsModule {}
