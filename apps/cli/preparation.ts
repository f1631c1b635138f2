import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#platform/config';

export const definitionsFolder = join(projectFolder, 'form-definitions');

/**
 * Stands for everything that a preparation works from: the built code, the definitions, the demo password.
 * Keyed, since it lies in the database and covers a password.
 */
export const preparationFingerprint = (secretKey: string, demoPassword: string | null): string =>
  createHmac('sha256', secretKey)
    .update(JSON.stringify([buildStamp(), hashOfFolder(definitionsFolder), demoPassword]))
    .digest('base64url');

/** What the start script notes about the sources of the build. */
const buildStamp = (): string | null => {
  const file = join(projectFolder, 'dist', '.stamp');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const hashOfFolder = (folder: string): string => {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) =>
    found.isFile(),
  )) {
    const file = join(entry.parentPath, entry.name);
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('base64url');
};
