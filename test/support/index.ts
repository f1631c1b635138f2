export { chromiumPath, describeWithBrowser, describeWithRedis, redisPath } from './programs.js';
export { type TestRedis, startRedis } from './redis.js';
export { type TestDatabase, createTestDatabase } from './test-database.js';
