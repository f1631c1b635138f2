import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, adminUrl, appUrl, dataFolderOf, readAccess, writeAccess } from './access.js';
import { ensureAppDatabase } from './app-database.js';
import { ensureCluster } from './cluster.js';
import { freePort } from './free-port.js';
import { type Home, openHome } from './home.js';
import { LaunchError } from './launch-error.js';
import { type Programs, findPrograms } from './programs.js';
import { findRunningServer } from './running-server.js';
import { runProgram } from './run-program.js';
import { serverOptions } from './server-options.js';

export interface EmbeddedPostgresOptions {
  readonly dataFolder: string;
  /** For tests: faster, and nothing survives a crash of the machine. */
  readonly throwAway?: boolean;
}

/** A server that answers. */
export interface EmbeddedPostgres {
  /** Address for Sala: the role `sala`, owner of the database `sala`. */
  readonly url: string;
  /** Address of the superuser. */
  readonly adminUrl: string;
  /** Where its files are. */
  readonly folder: string;
  /** False when it already ran: whoever started it will stop it. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

const attempts = 6;
const pauseMs = 1_000;

/**
 * Brings up the PostgreSQL that comes with npm: makes the cluster on first use, takes over a server that still
 * runs on it, recovers from any kill -9, and moves to another port when its own is busy.
 * Throws a LaunchError, whose message is for the operator.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const home = openHome(options.dataFolder);
  const programs = await findPrograms(home.account, home.copies);
  const access = readAccess(home);
  await ensureCluster(home, programs, access);
  const running = await findRunningServer(home, access);
  const port = running ?? (await start(home, programs, access.port, options.throwAway ?? false));
  const reached = { ...access, port };
  if (port !== access.port) writeAccess(home, reached);
  await ensureAppDatabase(reached);
  return describe(home, programs, reached, running === null);
};

const describe = (
  home: Home,
  programs: Programs,
  access: Access,
  startedHere: boolean,
): EmbeddedPostgres => ({
  url: appUrl(access),
  adminUrl: adminUrl(access),
  folder: home.folder,
  startedHere,
  stop: () => stop(home, programs),
});

/** Tries again for a few seconds: a killed server's last processes may still hold its memory, a port may be snatched. */
const start = async (
  home: Home,
  programs: Programs,
  lastPort: number,
  throwAway: boolean,
): Promise<number> => {
  const log = join(home.folder, 'start.log');
  let port = lastPort;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    port = await freePort(port);
    rmSync(log, { force: true });
    const args = [
      'start',
      '-w',
      '-t',
      '120',
      '-D',
      dataFolderOf(home),
      '-l',
      log,
      '-o',
      serverOptions(port, throwAway),
    ];
    if ((await runProgram(programs.pgCtl, args, home.account)).code === 0) return port;
    await sleep(pauseMs);
  }
  throw new LaunchError(`PostgreSQL does not start: ${lastLines(log)}`);
};

const stop = async (home: Home, programs: Programs): Promise<void> => {
  const args = (mode: string) => ['stop', '-w', '-t', '30', '-m', mode, '-D', dataFolderOf(home)];
  const end = await runProgram(programs.pgCtl, args('fast'), home.account);
  if (end.code !== 0) await runProgram(programs.pgCtl, args('immediate'), home.account);
};

const lastLines = (log: string): string => {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' / ');
  } catch {
    return `see ${log}`;
  }
};
