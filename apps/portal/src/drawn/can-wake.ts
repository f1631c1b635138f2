import type { ReaderSettings } from '#ui/kit';
import { hasCarried, hasDraft } from '#ui/drafts';
import { known } from '../app/data.js';
import { draftsOf } from '../apply/draft-key.js';
import type { DrawnMark } from './drawn-mark.js';

/**
 * Whether what the server drew is what this device would draw: the same version, read in the same way, from the first page,
 * with nothing entered before. Else the page is drawn anew.
 */
export const canWake = ({ code, version, settings }: DrawnMark, mine: ReaderSettings): boolean =>
  JSON.stringify(settings) === JSON.stringify(mine) &&
  window.location.hash === '' &&
  known.council() !== undefined &&
  known.service(code)?.version === version &&
  !hasDraft(draftsOf(code)) &&
  !hasCarried(code);
