import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { CatalogModule } from '#server/catalog';
import { IdentityModule } from '#server/identity';
import { EditCouncil } from './edit-council.command.js';
import { ManageAbsences } from './manage-absences.command.js';
import { ManageOfficers } from './manage-officers.command.js';
import { MapDivisions } from './map-divisions.command.js';
import { OrganisationController } from './organisation.controller.js';

/** Accounts of officers, for the command line. */
@Module({
  imports: [AuditModule, IdentityModule],
  providers: [ManageOfficers],
  exports: [ManageOfficers],
})
export class OfficersModule {}

/** The administration of the council over HTTP. For the api alone. */
@Module({
  imports: [AuditModule, CatalogModule, IdentityModule, OfficersModule],
  controllers: [OrganisationController],
  providers: [EditCouncil, ManageAbsences, MapDivisions],
})
export class OrganisationModule {}
