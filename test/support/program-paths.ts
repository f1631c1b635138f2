import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium of the browser suites: what `npm test` found or installed, or the usual place. */
export const chromiumPath = (): string | null => process.env['CHROME_PATH'] ?? onPath('chromium');

/** The Redis server of the suites that need one. */
export const redisPath = (): string | null => process.env['REDIS_SERVER'] ?? onPath('redis-server');

const onPath = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;
