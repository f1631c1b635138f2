import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Secrets } from '#platform/secrets';

/** One file of a backup. */
export interface BackupFile {
  /** Below the folder of the backup. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What lies in a backup; written last, so that one that broke off has none. */
export interface Manifest {
  readonly sala: 1;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Migrations of the database, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly (BackupFile & { readonly table: string; readonly rows: number })[];
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly (BackupFile & { readonly key: string })[];
  /** Tells whether a secret key is the one that sealed the answers, and nothing about it. */
  readonly keyPrint: string;
}

export const manifestName = 'manifest.json';

export const keyPrintOf = (secretKey: string): string => new Secrets(secretKey).blindIndex('backup', 'key');

export const readManifest = (folder: string): Manifest | null => {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return manifest.sala === 1 ? manifest : null;
};

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

const faultOf = async (folder: string, { path, bytes, sha256 }: BackupFile): Promise<string | null> => {
  const place = join(folder, path);
  if (!existsSync(place)) return `${path} is missing`;
  if (statSync(place).size !== bytes) return `${path} has another length`;
  return (await sha256Of(place)) === sha256 ? null : `${path} was changed`;
};

/** Everything in a backup that isn’t as its manifest says, files that it doesn’t name among them. */
export const findFaults = async (folder: string, { tables, files }: Manifest): Promise<readonly string[]> => {
  const known = new Set([...tables, ...files].map(({ path }) => path));
  const strange = ['database', 'files'].flatMap((part) =>
    existsSync(join(folder, part))
      ? readdirSync(join(folder, part))
          .map((name) => `${part}/${name}`)
          .filter((path) => !known.has(path))
          .map((path) => `${path} is not in the manifest`)
      : [],
  );
  const faults: string[] = [...strange];
  for (const file of [...tables, ...files]) {
    const fault = await faultOf(folder, file);
    if (fault) faults.push(fault);
  }
  return faults;
};
