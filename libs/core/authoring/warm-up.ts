import { blankDraft } from './blank-draft.js';
import { plainKinds } from './palette/index.js';
import { createPerform } from './perform.js';

const text = { th: 'ก', en: '' };

/**
 * Compiles what commands are judged by. That takes a moment, and only once: done while nobody waits, the first command is
 * as quick as the others.
 */
export const warmUp = (): void => {
  const draft = blankDraft({
    code: 'none',
    title: text,
    category: 'gen',
    kind: 'request',
    division: 'clerk',
  });
  createPerform(plainKinds)(draft, { type: 'add-field', kind: 'text', place: { section: 'section-1' } });
};
