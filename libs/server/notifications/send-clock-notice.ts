import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HandlesJob, type JobHandler, type JobRun, PermanentFailure } from '#platform/queue';
import { type ClockNoticePayload, ClockNotices, clockNoticeJob } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { OfficerDirectory } from '#server/identity';
import { composeClockNotice } from './compose-clock-notice.js';
import { findClockRecipients } from './find-clock-recipients.js';
import { MailOnce } from './mail-once.js';

/** Tells people what time does to a case: once to each. */
@HandlesJob(clockNoticeJob)
@Injectable()
export class SendClockNotice implements JobHandler<ClockNoticePayload> {
  constructor(
    private readonly database: DataSource,
    private readonly notices: ClockNotices,
    private readonly officers: OfficerDirectory,
    private readonly council: CouncilProfile,
    private readonly mail: MailOnce,
  ) {}

  async run(payload: ClockNoticePayload, { effectId }: JobRun): Promise<void> {
    const facts = await this.notices.find(this.database.manager, payload);
    if (!facts) throw new PermanentFailure('the case has no such clock');
    const { delayCopies = [] } = await this.council.get();
    const recipients = await findClockRecipients(facts, this.officers, delayCopies);
    await this.mail.send(effectId, recipients, composeClockNotice(facts));
  }
}
