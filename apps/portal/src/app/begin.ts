import { fetchFormRoom } from '../apply/form-room.js';
import { readAhead } from './data.js';
import { pages } from './pages.js';

/** What stands in the address shows at once when it comes this soon; else the page shows without it first. */
const patienceMs = 500;

const openings: readonly (readonly [RegExp, (code: string) => readonly Promise<unknown>[]])[] = [
  [/^\/$/, () => [pages.home(), readAhead.catalogue()]],
  [/^\/services$/, () => [pages.services(), readAhead.catalogue()]],
  [/^\/services\/([^/%]+)\/apply$/, (code) => [fetchFormRoom(), readAhead.service(code)]],
  [/^\/services\/([^/%]+)$/, (code) => [pages.service(), readAhead.service(code)]],
];

/**
 * Fetches what an address asks for before anything is rendered, so that nothing waits for what stands before it. Settles when
 * all of it is there, or when it takes too long to wait for: which a page that the server drew never does.
 */
export const begin = async (path: string, { isDrawn }: { readonly isDrawn: boolean }): Promise<void> => {
  const asked = openings.flatMap(([pattern, open]) => {
    const found = pattern.exec(path);
    return found ? open(found[1] ?? '') : [];
  });
  const all = Promise.allSettled([readAhead.council(), ...asked]);
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await (isDrawn ? all : Promise.race([all, patience]));
};
