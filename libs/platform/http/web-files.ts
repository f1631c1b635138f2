import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Names of all files below a folder, with forward slashes; none when there is no such folder. */
export const listFiles = (folder: string): ReadonlySet<string> => {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return new Set(
      entries.flatMap((entry) =>
        entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')] : [],
      ),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
};

export interface WebApp {
  /** `/` or `/office/`. */
  readonly prefix: string;
  /** Folder below the web root. */
  readonly folder: string;
}

/** The web apps, the longest prefix first. */
export const webApps: readonly WebApp[] = [
  { prefix: '/builder/', folder: 'builder' },
  { prefix: '/office/', folder: 'office' },
  { prefix: '/', folder: 'portal' },
];

export interface WebFile {
  readonly name: string;
  readonly cacheControl: string;
}

const immutable = 'public, max-age=31536000, immutable';
const revalidate = 'no-cache';

/** Vite's mark of content in a name: `assets/index-BxY12_ab.js`. */
const hashed = /(^|\/)assets\/.*-[\w-]{8,}\.\w+(\.map)?$/;

/**
 * Which file answers an address: the file itself, or the page of its app when a browser asks for a page
 * (the app's own router goes on from there), or none.
 */
export const findWebFile = (files: ReadonlySet<string>, path: string, wantsPage: boolean): WebFile | null => {
  const app = webApps.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
  if (!app) return null;
  const name = `${app.folder}/${path.slice(app.prefix.length)}`;
  if (files.has(name) && !name.endsWith('/index.html'))
    return { name, cacheControl: hashed.test(name) ? immutable : revalidate };
  const page = `${app.folder}/index.html`;
  return wantsPage && files.has(page) ? { name: page, cacheControl: revalidate } : null;
};
