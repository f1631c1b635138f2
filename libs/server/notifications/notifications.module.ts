import { Module } from '@nestjs/common';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { ListMail } from './list-mail.query.js';
import { MailController } from './mail.controller.js';
import { MailOnce } from './mail-once.js';
import { SendClockNotice } from './send-clock-notice.js';
import { SendMessageNotice } from './send-message-notice.js';
import { SendNotice } from './send-notice.js';
import { SendQuestion } from './send-question.js';

/** Shows the office the messages that were kept here. For the api alone. */
@Module({ controllers: [MailController], providers: [ListMail] })
export class NotificationsModule {}

/** Sends notices. For the worker alone. */
@Module({
  imports: [CasesModule, CatalogModule, IdentityModule],
  providers: [MailOnce, SendClockNotice, SendMessageNotice, SendNotice, SendQuestion],
})
export class NotificationJobsModule {}
