export { Secrets, randomToken, sameSecret } from './secrets.js';
