import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailChannel } from '#platform/channels';
import { once } from '#platform/queue';
import type { Message } from './compose-notice.js';
import type { Recipient } from './find-recipients.js';

/** Sends one message to several people, once to each, however often the job runs. */
@Injectable()
export class MailOnce {
  constructor(
    private readonly database: DataSource,
    private readonly mail: MailChannel,
  ) {}

  async send(effectId: string, recipients: readonly Recipient[], message: Message): Promise<void> {
    for (const { id, email } of recipients) {
      const mail = { id: `${effectId}.${id}`, to: email, ...message };
      await this.database.transaction((manager) =>
        once(manager, `mail.${mail.id}`, () => this.mail.send(mail)),
      );
    }
  }
}
