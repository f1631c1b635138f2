import { Module } from '@nestjs/common';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { SubmissionsModule } from '#server/submissions';
import { ListInboxFilters } from './inbox-filters.query.js';
import { InboxItems } from './inbox-items.js';
import { InboxScope } from './inbox-scope.js';
import { InboxController } from './inbox.controller.js';
import { ListInbox } from './list-inbox.query.js';
import { QueueCounts } from './queue-counts.js';

@Module({
  imports: [IdentityModule, CatalogModule, SubmissionsModule, CasesModule],
  controllers: [InboxController],
  providers: [InboxItems, InboxScope, ListInbox, ListInboxFilters, QueueCounts],
})
export class InboxModule {}
