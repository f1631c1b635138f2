export { CatalogHttpModule, CatalogJobsModule, CatalogModule } from './catalog.module.js';
export { CouncilProfile, type ProfileRevision, calendarFreshForMs } from './council-profile.js';
export { DrawnForms } from './drawn-forms.js';
export { type Designer, Drafts } from './drafts.command.js';
export { PublishedServices } from './published-services.js';
export type { PublishedService } from './published-service.js';
export { type DefinitionFolder, type FolderOutcome, PublishFolder } from './publish-folder.command.js';
export { PublishService } from './publish-service.command.js';
export { CarryOutPlans } from './publication/carry-out-plans.job.js';
