import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from './project.mjs';

/** Hash of the content of files and folders, given relative to the checkout; those that don't exist count as empty. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(listFiles)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
};

const listFiles = (path) => {
  const full = inRoot(path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .map((entry) => entry.name)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name)));
};
