import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#server/audit';
import { IdentityModule } from '#server/identity';
import { AdminController } from './admin.controller.js';
import { CatalogController } from './catalog.controller.js';
import { CouncilEntity } from './council.entity.js';
import { CouncilProfile } from './council-profile.js';
import { CatalogLog } from './catalog-log.js';
import { DrawnForms } from './drawn-forms.js';
import { Drafts } from './drafts.command.js';
import { Gate } from './gate/gate.js';
import { ListDesigns } from './list-designs.query.js';
import { ListServices } from './list-services.query.js';
import { PublishFolder } from './publish-folder.command.js';
import { PublishService } from './publish-service.command.js';
import { PublishedServices } from './published-services.js';
import { CarryOutPlans } from './publication/carry-out-plans.job.js';
import { PlanPublication } from './publication/plan-publication.command.js';
import { PublicationController } from './publication/publication.controller.js';
import { ViewPublication } from './publication/publication.query.js';
import { SetPublishing } from './publication/publishing-setting.command.js';
import { RetireService } from './publication/retire-service.command.js';
import { ServicePlanEntity } from './publication/service-plan.entity.js';
import { Previews } from './previews/previews.command.js';
import { PreviewsController } from './previews/previews.controller.js';
import { ServicePreviewEntity } from './previews/service-preview.entity.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceDraftEntity } from './service-draft.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { SharedPartEntity } from './shared-part.entity.js';
import { Versions } from './versions/versions.command.js';
import { VersionsController } from './versions/versions.controller.js';
import { ViewLiveService } from './view-live-service.query.js';

const entities = [
  ServiceEntity,
  ServiceVersionEntity,
  ServiceDraftEntity,
  ServicePlanEntity,
  ServicePreviewEntity,
  CouncilEntity,
  SharedPartEntity,
];

/** The catalogue, for every process. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, IdentityModule],
  providers: [
    CatalogLog,
    CouncilProfile,
    Drafts,
    Gate,
    ListDesigns,
    ListServices,
    PlanPublication,
    PublishFolder,
    PublishService,
    PublishedServices,
    RetireService,
  ],
  exports: [
    CouncilProfile,
    Drafts,
    ListDesigns,
    ListServices,
    PlanPublication,
    PublishFolder,
    PublishService,
    PublishedServices,
    RetireService,
    TypeOrmModule,
    CatalogLog,
  ],
})
export class CatalogModule {}

/** The catalogue over HTTP. For the api alone. */
@Module({
  imports: [CatalogModule],
  controllers: [
    CatalogController,
    AdminController,
    PublicationController,
    VersionsController,
    PreviewsController,
  ],
  providers: [DrawnForms, Previews, SetPublishing, Versions, ViewLiveService, ViewPublication],
})
export class CatalogHttpModule {}

/** What time does to the catalogue. For the worker alone. */
@Module({ imports: [CatalogModule], providers: [CarryOutPlans], exports: [CarryOutPlans] })
export class CatalogJobsModule {}
