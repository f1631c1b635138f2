export { Secrets, randomToken, sameSecret } from './secrets.js';
export { SecretsModule } from './secrets.module.js';
