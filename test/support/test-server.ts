import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { createDataSource } from '#platform/database';
import { rememberServer, template, urlTo, withAdmin } from './test-database.js';

const migrationTimeoutMs = 60_000;

let keeper: ChildProcess | null = null;
let users = 0;

/** Starts the server of this run; Jest calls it once a project, and all projects share one. */
export const startTestServer = async (): Promise<void> => {
  users += 1;
  if (keeper) return;
  keeper = spawn(process.execPath, [join(import.meta.dirname, 'server-keeper.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  rememberServer(await firstLine(keeper));
  await makeTemplate();
};

/** Stops the server when the last project is done with it. */
export const stopTestServer = async (): Promise<void> => {
  users -= 1;
  if (users > 0 || !keeper) return;
  const ended = once(keeper, 'exit');
  keeper.stdin?.end();
  await ended;
  keeper = null;
};

const firstLine = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('the keeper has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the test server did not start');
};

const makeTemplate = async (): Promise<void> => {
  await withAdmin((client) => client.query(`alter database sala rename to ${template}`));
  const database = createDataSource({
    url: urlTo(template),
    entities: [],
    poolSize: 2,
    statementTimeoutMs: migrationTimeoutMs,
  });
  await database.initialize();
  await database.runMigrations();
  await database.destroy();
};
