/**
 * Holds a PostgreSQL for as long as its standard input is open: however the test run ends, killed included, the
 * server and its files go with it. Prints its addresses as one line of JSON, and one more for each command that
 * it is given by line: `crash` kills every process of the server at once, `stop` ends it in order, `start` brings
 * it back. With `--durable` the server keeps its promises as in production; otherwise it is fast and forgets.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';

const mayBeEntered = 0o711;

const folder = mkdtempSync(join(tmpdir(), 'sala-test-'));
chmodSync(folder, mayBeEntered);
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const launch = () =>
  startEmbeddedPostgres({ dataFolder: folder, throwAway: !process.argv.includes('--durable') });
let server = await launch();

const tell = (): void => {
  process.stdout.write(`${JSON.stringify({ url: server.url, adminUrl: server.adminUrl })}\n`);
};

/** The postmaster first, then those it leaves behind. */
const crash = (): void => {
  const postmaster = readFileSync(join(server.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const children = listed
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([pid, parent]) => (parent === postmaster ? [Number(pid)] : []));
  for (const pid of [Number(postmaster), ...children]) kill(pid);
};

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
};

const commands: Readonly<Record<string, () => unknown>> = {
  crash,
  stop: () => server.stop(),
  start: async () => {
    server = await launch();
  },
};

tell();
for await (const line of createInterface({ input: process.stdin })) {
  await commands[line]?.();
  tell();
}
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);
