import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { CasesModule } from '#server/cases';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { SubmissionsModule } from '#server/submissions';
import { BulkCommands } from './bulk/bulk-commands.js';
import { BulkRuns } from './bulk/bulk-runs.js';
import { FindBulkTargets } from './bulk/bulk-targets.js';
import { BulkController } from './bulk/bulk.controller.js';
import { OfferBulk } from './bulk/offer-bulk.query.js';
import { PreviewBulk } from './bulk/preview-bulk.query.js';
import { RunBulk } from './bulk/run-bulk.js';
import { StartBulk } from './bulk/start-bulk.command.js';
import { ExportInbox } from './export-inbox.query.js';
import { ListInboxChanges } from './inbox-changes.query.js';
import { ListInboxFilters } from './inbox-filters.query.js';
import { InboxItems } from './inbox-items.js';
import { InboxScope } from './inbox-scope.js';
import { InboxController } from './inbox.controller.js';
import { ListInbox } from './list-inbox.query.js';
import { MarkRead } from './mark-read.command.js';
import { QueueCounts } from './queue-counts.js';
import { ListRelatedCases } from './related/related-cases.query.js';
import { RelatedController } from './related/related.controller.js';
import { SavedViews } from './saved-views.js';
import { ViewsController } from './views.controller.js';
import { ViewWorkload } from './workload.query.js';

/** Lists and what is done from them, over HTTP. */
@Module({
  imports: [IdentityModule, AuditModule, CatalogModule, SubmissionsModule, CasesModule],
  controllers: [BulkController, InboxController, RelatedController, ViewsController],
  providers: [
    BulkCommands,
    BulkRuns,
    ExportInbox,
    FindBulkTargets,
    InboxItems,
    InboxScope,
    ListInbox,
    ListInboxChanges,
    ListInboxFilters,
    ListRelatedCases,
    MarkRead,
    OfferBulk,
    PreviewBulk,
    QueueCounts,
    SavedViews,
    StartBulk,
    ViewWorkload,
  ],
})
export class InboxModule {}

/** For the worker: bulk actions. */
@Module({ imports: [IdentityModule, AuditModule, CasesModule], providers: [BulkCommands, RunBulk] })
export class InboxJobsModule {}
