import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '#server/audit';
import { IdentityModule } from '#server/identity';
import { AdminController } from './admin.controller.js';
import { CatalogController } from './catalog.controller.js';
import { CouncilEntity } from './council.entity.js';
import { CouncilProfile } from './council-profile.js';
import { Drafts } from './drafts.command.js';
import { Gate } from './gate/gate.js';
import { ListDesigns } from './list-designs.query.js';
import { ListServices } from './list-services.query.js';
import { PublishFolder } from './publish-folder.command.js';
import { PublishService } from './publish-service.command.js';
import { PublishedServices } from './published-services.js';
import { ServiceEntity } from './service.entity.js';
import { ServiceDraftEntity } from './service-draft.entity.js';
import { ServiceVersionEntity } from './service-version.entity.js';
import { SharedPartEntity } from './shared-part.entity.js';
import { ViewLiveService } from './view-live-service.query.js';

const entities = [ServiceEntity, ServiceVersionEntity, ServiceDraftEntity, CouncilEntity, SharedPartEntity];

/** The catalogue, for every process. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), AuditModule, IdentityModule],
  providers: [
    CouncilProfile,
    Drafts,
    Gate,
    ListDesigns,
    ListServices,
    PublishFolder,
    PublishService,
    PublishedServices,
  ],
  exports: [
    CouncilProfile,
    Drafts,
    ListDesigns,
    ListServices,
    PublishFolder,
    PublishService,
    PublishedServices,
  ],
})
export class CatalogModule {}

/** The catalogue over HTTP. For the api alone. */
@Module({
  imports: [CatalogModule],
  controllers: [CatalogController, AdminController],
  providers: [ViewLiveService],
})
export class CatalogHttpModule {}
