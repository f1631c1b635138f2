import { fetchFormRoom } from '../apply/form-room.js';
import { readAhead } from './data.js';
import { pages } from './pages.js';

const openings: readonly (readonly [RegExp, (code: string) => unknown])[] = [
  [/^\/$/, pages.home],
  [/^\/services$/, pages.services],
  [
    /^\/services\/([^/]+)\/apply$/,
    (code) => {
      void fetchFormRoom();
      readAhead.service(code);
    },
  ],
  [
    /^\/services\/([^/]+)$/,
    (code) => {
      void pages.service();
      readAhead.service(code);
    },
  ],
];

/** Fetches what an address asks for before anything is rendered, so that nothing waits for what stands before it. */
export const begin = (path: string): void => {
  readAhead.council();
  for (const [pattern, open] of openings) {
    const found = pattern.exec(path);
    if (found) open(decodeURIComponent(found[1] ?? ''));
  }
};
