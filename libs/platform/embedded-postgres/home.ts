import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canEnter, chooseAccount } from './account.js';
import { LaunchError } from './launch-error.js';

/** The folder that holds one cluster and what belongs to it, and the account that owns it. */
export interface Home {
  readonly folder: string;
  readonly account: Account | null;
  /** Where a copy of the programs may lie when the account can't use those in node_modules. */
  readonly copies: string;
}

/** Used as root when the account can't reach the data folder. */
const systemFolder = '/var/lib/sala';
const folderOnlyForOwner = 0o700;

/**
 * The cluster lies in `postgres/` of the data folder. As root, when the server's account can't enter there
 * because a folder above is closed, it lies below /var/lib/sala, and the data folder remembers where.
 */
export const openHome = (dataFolder: string): Home => {
  mkdirSync(dataFolder, { recursive: true });
  const note = join(dataFolder, 'postgres-folder');
  const folder = existsSync(note) ? readFileSync(note, 'utf8').trim() : join(dataFolder, 'postgres');
  const account = chooseAccount(folder);
  if (!account) refuseForeign(folder);
  if (!account) return { folder: own(folder, account), account, copies: dataFolder };
  if (canEnter(account, dirname(folder)))
    return { folder: own(folder, account), account, copies: systemFolder };
  return { folder: own(moveAway(note), account), account, copies: systemFolder };
};

const moveAway = (note: string): string => {
  const folder = join(systemFolder, randomBytes(6).toString('hex'));
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  writeFileSync(note, `${folder}\n`);
  return folder;
};

const own = (folder: string, account: Account | null): string => {
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true, mode: folderOnlyForOwner });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
};

/** Files made under another account can't be used by a plain user, and PostgreSQL would say so less clearly. */
const refuseForeign = (folder: string): void => {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && owner !== process.getuid?.()) {
    throw new LaunchError(
      `${folder} belongs to another account; start Sala under that one, or set SALA_DATA_DIR`,
    );
  }
};
