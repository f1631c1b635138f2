export { IdentityJobsModule, IdentityModule, SignInModule, identityEntities } from './identity.module.js';
export { OfficerDirectory } from './officer-directory.js';
export type { Officer } from './officer.js';
export { type Division, Divisions } from './divisions.js';
export { Officers } from './officers.js';
export { type DemoSeed, seedDemoAccounts } from './seed-demo-accounts.js';
