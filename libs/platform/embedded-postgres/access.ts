import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './home.js';
import { LaunchError } from './launch-error.js';

/** How the server of a home is reached. Kept in one file that only its owner reads. */
export interface Access {
  readonly port: number;
  readonly adminPassword: string;
  readonly appPassword: string;
}

const onlyOwner = 0o600;
const fileOf = (home: Home): string => join(home.folder, 'access.json');

export const dataFolderOf = (home: Home): string => join(home.folder, 'data');

/** Reads the passwords, or makes them for a home without a cluster. */
export const readAccess = (home: Home): Access => {
  if (existsSync(fileOf(home))) return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Access;
  if (existsSync(dataFolderOf(home)))
    throw new LaunchError(`${fileOf(home)} is missing: its passwords open the database beside it`);
  const made = { port: 0, adminPassword: password(), appPassword: password() };
  writeAccess(home, made);
  return made;
};

export const writeAccess = (home: Home, access: Access): void =>
  writePrivate(home, fileOf(home), `${JSON.stringify(access, null, 2)}\n`);

/** Writes a file whole or not at all, readable by the server's account alone. */
export const writePrivate = (home: Home, path: string, content: string): void => {
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, content, { mode: onlyOwner });
  if (home.account) chownSync(unfinished, home.account.uid, home.account.gid);
  renameSync(unfinished, path);
};

/** Address of the superuser; only the launcher and the tests use it. */
export const adminUrl = (access: Access, database = 'postgres'): string =>
  `postgres://postgres:${access.adminPassword}@127.0.0.1:${access.port}/${database}`;

/** Address for Sala itself: a role that owns its database and nothing else. */
export const appUrl = (access: Access, database = 'sala'): string =>
  `postgres://sala:${access.appPassword}@127.0.0.1:${access.port}/${database}`;

const password = (): string => randomBytes(24).toString('base64url');
