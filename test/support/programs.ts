import { describe } from '@jest/globals';
import { chromiumPath, redisPath } from './program-paths.js';

/** A suite that skips itself, and is counted as skipped, where there is no browser. */
export const describeWithBrowser = (): typeof describe.skip => (chromiumPath() ? describe : describe.skip);

/** The same for suites that need Redis. */
export const describeWithRedis = (): typeof describe.skip => (redisPath() ? describe : describe.skip);
