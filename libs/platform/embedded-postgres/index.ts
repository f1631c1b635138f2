export { thaiTrigramsWork } from './app-database.js';
export { type Claim, claimServer } from './claim.js';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { freePort } from './free-port.js';
export { LaunchError } from './launch-error.js';
