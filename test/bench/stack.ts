import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { servingFlags } from '#platform/process';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import {
  migrateDatabase,
  prepareDatabase,
  testEnvironment,
  testPassword,
} from '../support/prepare-database.js';
import { freePort } from '#platform/embedded-postgres';
import { benchService } from './bench-service.js';
import { builderService } from './builder/builder-service.js';
import { formSizes } from './form/fields.js';
import { formService } from './form/form-service.js';

const dist = join(import.meta.dirname, '..', '..');
const readyTimeoutMs = 60_000;

/** The whole of Sala as it runs in production, with a durable database. */
export interface Stack {
  readonly api: string;
  readonly databaseUrl: string;
  readonly minimal: string;
  /** Starts the worker; answers with what ends it. */
  startWorker(): () => Promise<void>;
  stop(): Promise<void>;
}

export const benchPassword = testPassword;

export interface StackOptions {
  /** Folder whose database is used again, with the cases that an earlier run made; without it, all is thrown away. */
  readonly keep?: string;
}

export const startStack = async ({ keep }: StackOptions = {}): Promise<Stack> => {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'sala-bench-'));
  const isNew = !existsSync(join(folder, 'postgres'));
  mkdirSync(folder, { recursive: true });
  // As root the server runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const database: EmbeddedPostgres = await startEmbeddedPostgres({ dataFolder: folder });
  const port = await freePort(0);
  const environment = { ...testEnvironment(database.url, folder), PORT: String(port) };
  if (isNew)
    await prepareDatabase(database.url, [benchService, builderService(), ...formSizes.map(formService)]);
  else await migrateDatabase(database.url);
  const children = [start('apps/api/main.js', [], environment, servingFlags)];
  const minimal = start('test/bench/minimal-server.js', [database.url], process.env);
  const minimalPort = await firstLine(minimal);
  await waitUntilReady(`http://127.0.0.1:${port}/api/health/ready`);
  return {
    api: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    minimal: `http://127.0.0.1:${minimalPort}`,
    startWorker: () => {
      const worker = start('apps/worker/main.js', [], environment);
      children.push(worker);
      return () => end(worker);
    },
    stop: async () => {
      await Promise.all([...children, minimal].map(end));
      await database.stop();
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
};

const start = (
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): ChildProcess =>
  spawn(process.execPath, [...flags, join(dist, script), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

const firstLine = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('the server did not start');
};

const waitUntilReady = async (url: string): Promise<void> => {
  const until = Date.now() + readyTimeoutMs;
  while (Date.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the api did not become ready');
};
