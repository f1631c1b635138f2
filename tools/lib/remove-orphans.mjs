import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

const emitted = ['apps', 'libs', 'migrations', 'test'];

/** Removes what the compiler once made of sources that are gone: a deleted test would run for ever. */
export const removeOrphans = () => emitted.forEach(visit);

const visit = (folder) => {
  if (!existsSync(inRoot('dist', folder))) return;
  for (const entry of readdirSync(inRoot('dist', folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visit(path);
    else if (!hasSource(path)) rmSync(inRoot('dist', path), { force: true });
  }
};

const hasSource = (path) => {
  const stem = path.replace(/\.(js|jsx|json|d\.ts)(\.map)?$/, '');
  return ['.ts', '.tsx', '.json'].some((ending) => existsSync(inRoot(stem + ending)));
};
