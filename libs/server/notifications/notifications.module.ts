import { Module } from '@nestjs/common';
import { CasesModule } from '#server/cases';
import { IdentityModule } from '#server/identity';
import { ListMail } from './list-mail.query.js';
import { MailController } from './mail.controller.js';
import { SendNotice } from './send-notice.js';

/** Shows the office the messages that were kept here. For the api alone. */
@Module({ controllers: [MailController], providers: [ListMail] })
export class NotificationsModule {}

/** Sends notices. For the worker alone. */
@Module({ imports: [CasesModule, IdentityModule], providers: [SendNotice] })
export class NotificationJobsModule {}
