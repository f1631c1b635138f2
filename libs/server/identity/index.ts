export { IdentityJobsModule, IdentityModule, SignInModule, identityEntities } from './identity.module.js';
export { OfficerDirectory } from './officer-directory.js';
export type { Officer } from './officer.js';
export { type Division, Divisions, type MappedDivision } from './divisions.js';
export { type Account, type AccountFacts, OfficerAccounts } from './officer-accounts.js';
export { type Absence, Absences } from './absences.js';
export { type DemoSeed, seedDemoAccounts } from './seed-demo-accounts.js';
