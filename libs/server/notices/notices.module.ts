import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { DocumentsModule } from '#server/documents';
import { IdentityModule } from '#server/identity';
import { CaseNotices } from './case-notices.js';
import { ListNotices } from './list-notices.query.js';
import { NoticesController } from './notices.controller.js';
import { PublishNotices } from './publish-notices.js';

/** Posting notices, for every process in which cases move. */
@Module({ imports: [AuditModule, DocumentsModule], providers: [PublishNotices], exports: [PublishNotices] })
export class NoticesModule {}

/** Notices over HTTP. For the api alone. */
@Module({
  imports: [AuditModule, CasesModule, CatalogModule, IdentityModule, NoticesModule],
  controllers: [NoticesController],
  providers: [CaseNotices, ListNotices],
})
export class NoticesHttpModule {}
