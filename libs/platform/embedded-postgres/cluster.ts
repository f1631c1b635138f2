import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, dataFolderOf, writePrivate } from './access.js';
import type { Home } from './home.js';
import { LaunchError } from './launch-error.js';
import type { Programs } from './programs.js';
import { runProgram } from './run-program.js';

/**
 * Character rules with Thai in them: without a UTF-8 ctype pg_trgm finds no letter in Thai text, and search
 * would silently find nothing. macOS has no C.UTF-8 in its library.
 */
const locale =
  process.platform === 'darwin'
    ? ['--locale=en_US.UTF-8']
    : ['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Makes the cluster unless it is there. It is moved into place when complete, so a broken attempt leaves nothing. */
export const ensureCluster = async (home: Home, programs: Programs, access: Access): Promise<void> => {
  if (existsSync(dataFolderOf(home))) return;
  const unfinished = join(home.folder, 'data.new');
  const passwordFile = join(home.folder, 'initdb-password');
  rmSync(unfinished, { recursive: true, force: true });
  writePrivate(home, passwordFile, access.adminPassword);
  const end = await runProgram(
    programs.initdb,
    [
      '-D',
      unfinished,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      ...locale,
      '--no-sync',
    ],
    home.account,
  );
  rmSync(passwordFile, { force: true });
  if (end.code !== 0)
    throw new LaunchError(`PostgreSQL could not make its files in ${home.folder}: ${end.output.trim()}`);
  renameSync(unfinished, dataFolderOf(home));
};
