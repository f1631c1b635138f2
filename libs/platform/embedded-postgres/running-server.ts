import { existsSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Access, adminUrl, dataFolderOf } from './access.js';
import { withConnection } from './connection.js';
import type { Home } from './home.js';
import { LaunchError } from './launch-error.js';

const patienceMs = 120_000;
const pauseMs = 200;

/**
 * The port of a server that already runs on these files, or null. After a kill -9 it may still be starting or
 * dying: then it is waited for. A pid file whose number now belongs to another program is removed, since
 * PostgreSQL itself would refuse to start because of it.
 */
export const findRunningServer = async (home: Home, access: Access): Promise<number | null> => {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const left = readPidFile(home);
    if (!left || !isAlive(left.pid)) return null;
    if (await answers(home, { ...access, port: left.port })) return left.port;
    if (!belongsTo(left.pid, dataFolderOf(home))) {
      rmSync(pidFile(home), { force: true });
      return null;
    }
    await sleep(pauseMs);
  }
  throw new LaunchError(
    `a PostgreSQL runs on ${dataFolderOf(home)} but does not answer; end it and start again`,
  );
};

const pidFile = (home: Home): string => join(dataFolderOf(home), 'postmaster.pid');

/** Lines of the file: pid, data folder, start time, port, … */
const readPidFile = (home: Home): { pid: number; port: number } | null => {
  if (!existsSync(pidFile(home))) return null;
  const lines = readFileSync(pidFile(home), 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port } : null;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A server of this cluster has the cluster's folder on its command line; a dead one that isn't reaped has none. */
export const belongsTo = (pid: number, dataFolder: string): boolean => commandLine(pid).includes(dataFolder);

const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
};

const answers = async (home: Home, access: Access): Promise<boolean> => {
  if (access.port === 0) return false;
  try {
    const { rows } = await withConnection(adminUrl(access), (client) =>
      client.query<{ folder: string }>(`select current_setting('data_directory') as folder`),
    );
    return rows[0]?.folder === dataFolderOf(home);
  } catch {
    return false;
  }
};
