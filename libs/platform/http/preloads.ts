import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Preload {
  readonly path: string;
  readonly links: readonly string[];
}

/** What the browser may fetch while it still reads the page, as a `Link` header; null when there is nothing to say. */
export type PreloadLinks = (path: string) => string | null;

const put = (link: string, found: RegExpExecArray): string =>
  link.replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');

export const preloadLinks =
  (preloads: readonly Preload[]): PreloadLinks =>
  (path) => {
    for (const { path: pattern, links } of preloads) {
      const found = new RegExp(pattern).exec(path);
      if (found) return links.map((link) => put(link, found)).join(', ');
    }
    return null;
  };

/** Reads what the build of a web app says about its pages (`preloads.json`); nothing for an app that says nothing. */
export const readPreloads = (folder: string): PreloadLinks => {
  try {
    return preloadLinks(JSON.parse(readFileSync(join(folder, 'preloads.json'), 'utf8')) as Preload[]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return () => null;
    throw error;
  }
};
