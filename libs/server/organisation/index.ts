export { type Administrator, ManageOfficers } from './manage-officers.command.js';
export { OfficersModule, OrganisationModule } from './organisation.module.js';
