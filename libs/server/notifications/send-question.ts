import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler, type JobRun } from '#platform/queue';
import { QuestionNotices, type QuestionPayload, questionJob } from '#server/cases';
import { composeQuestion } from './compose-question.js';
import { MailOnce } from './mail-once.js';

/** Gives a third party its code; whoever has no address gets it from the officer. */
@HandlesJob(questionJob)
@Injectable()
export class SendQuestion implements JobHandler<QuestionPayload> {
  constructor(
    private readonly database: DataSource,
    private readonly notices: QuestionNotices,
    private readonly mail: MailOnce,
  ) {}

  async run(payload: QuestionPayload, { effectId }: JobRun): Promise<void> {
    const found = await this.notices.find(this.database.manager, payload);
    if (!found) return;
    await this.mail.send(effectId, [{ id: 'party', email: found.email }], composeQuestion(found));
  }
}
