export { type Answer, HttpClient } from './http-client.js';
export { createPreparedDatabase } from './prepared-database.js';
export { prepareDatabase, testEnvironment, testPassword, testSecretKey } from './prepare-database.js';
export { chromiumPath, describeWithBrowser, describeWithRedis, redisPath } from './programs.js';
export { type ServiceFiles, listServices, readCouncil, readParts } from './definition-folder.js';
export { type TestRedis, startRedis } from './redis.js';
export { Sala, type SalaOptions, freePort } from './sala.js';
export { type TestApp, startTestApp, testSettings } from './test-app.js';
export { type TestDatabase, createTestDatabase } from './test-database.js';
