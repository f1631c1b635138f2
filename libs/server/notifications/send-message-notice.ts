import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler, type JobRun } from '#platform/queue';
import { type MessagePayload, MessageNotices, messageJob } from '#server/cases';
import { MailOnce } from './mail-once.js';

/** Tells an applicant that the office wrote to them: which case, never what it says. */
@HandlesJob(messageJob)
@Injectable()
export class SendMessageNotice implements JobHandler<MessagePayload> {
  constructor(
    private readonly database: DataSource,
    private readonly notices: MessageNotices,
    private readonly mail: MailOnce,
  ) {}

  async run({ caseId }: MessagePayload, { effectId }: JobRun): Promise<void> {
    const found = await this.notices.find(this.database.manager, caseId);
    if (!found?.email) return;
    const { receiptNumber, serviceTitle, email } = found;
    await this.mail.send(effectId, [{ id: 'applicant', email }], {
      subject: `มีข้อความจากเจ้าหน้าที่ เรื่องเลขที่ ${receiptNumber}`,
      body: [
        `เจ้าหน้าที่ส่งข้อความถึงท่าน เรื่อง${serviceTitle.th} เลขที่ ${receiptNumber} อ่านและตอบได้ที่หน้าติดตามเรื่อง ด้วยรหัสติดตามที่ท่านได้รับ`,
        `The office wrote to you about ${serviceTitle.en || serviceTitle.th}, number ${receiptNumber}. Read and answer it on the tracking page with your tracking code.`,
      ].join('\n\n— — —\n\n'),
    });
  }
}
