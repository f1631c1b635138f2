import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium of the browser suites: what `npm test` found or installed (empty: none), or the usual place. */
export const chromiumPath = (): string | null => (process.env['CHROME_PATH'] ?? onPath('chromium')) || null;

/** The Redis server of the suites that need one. */
export const redisPath = (): string | null => (process.env['REDIS_SERVER'] ?? onPath('redis-server')) || null;

/** A suite that skips itself, and is counted as skipped, where there is no browser. */
export const describeWithBrowser = (): typeof describe.skip => (chromiumPath() ? describe : describe.skip);

/** The same for suites that need Redis. */
export const describeWithRedis = (): typeof describe.skip => (redisPath() ? describe : describe.skip);

const onPath = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;
