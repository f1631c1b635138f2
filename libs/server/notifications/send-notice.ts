import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler, type JobRun, PermanentFailure } from '#platform/queue';
import { type CaseNotice, CaseNotices, type NoticePayload, noticeJob } from '#server/cases';
import { OfficerDirectory } from '#server/identity';
import { composeNotice } from './compose-notice.js';
import { type Recipient, findRecipients } from './find-recipients.js';
import { MailOnce } from './mail-once.js';

/** Sends the message that an event of a case asked for: once to each recipient. */
@HandlesJob(noticeJob)
@Injectable()
export class SendNotice implements JobHandler<NoticePayload> {
  constructor(
    private readonly database: DataSource,
    private readonly notices: CaseNotices,
    private readonly officers: OfficerDirectory,
    private readonly mail: MailOnce,
  ) {}

  async run(payload: NoticePayload, { effectId }: JobRun): Promise<void> {
    const notice = await this.notices.find(this.database.manager, payload);
    if (!notice) throw new PermanentFailure('the case has no such message');
    const recipients = await findRecipients(notice, this.officers);
    const own = recipients.filter(({ follows }) => !follows);
    const followers = recipients.filter(({ follows }) => follows);
    await this.send(effectId, own, notice);
    await this.send(effectId, followers, { ...notice, reason: '' });
  }

  private async send(effectId: string, recipients: readonly Recipient[], notice: CaseNotice): Promise<void> {
    const message = composeNotice(notice);
    if (!message.ok) throw new PermanentFailure(message.problems.map(({ code }) => code).join(', '));
    await this.mail.send(effectId, recipients, message.value);
  }
}
