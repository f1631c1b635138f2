/**
 * Holds a throw-away PostgreSQL for as long as its standard input is open: however the test run ends, killed
 * included, the server and its files go with it. Prints its addresses as one line of JSON.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';

const mayBeEntered = 0o711;

const folder = mkdtempSync(join(tmpdir(), 'sala-test-'));
chmodSync(folder, mayBeEntered);
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const server = await startEmbeddedPostgres({ dataFolder: folder, throwAway: true });

const end = async (): Promise<void> => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};

process.stdin.on('end', () => void end()).resume();
process.stdout.write(`${JSON.stringify({ url: server.url, adminUrl: server.adminUrl })}\n`);
