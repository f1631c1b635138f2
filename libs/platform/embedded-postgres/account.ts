import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { LaunchError } from './launch-error.js';

/** The operating-system account that the server's programs run under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; these accounts exist on nearly every system. */
const candidates = ['postgres', 'nobody'] as const;

/**
 * Null when the programs run as the user who called. As root it is the owner of an existing cluster, so that a
 * cluster made by a plain user stays theirs, or else an existing account without rights.
 */
export const chooseAccount = (existingCluster: string): Account | null => {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(existingCluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of candidates) {
    const account = lookUp(name);
    if (account) return account;
  }
  throw new LaunchError(
    `PostgreSQL does not run as root, and there is no account ${candidates.join(' or ')}`,
  );
};

/** Whether the account may enter a folder: a folder above it may be closed, as a home often is. */
export const canEnter = (account: Account, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', env: {} }).status === 0;

const lookUp = (name: string): Account | null => {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
};
