import { blankDraft } from './blank-draft.js';
import { plainKinds } from './palette/index.js';
import { listFieldMentions } from './field-mentions.js';
import { createPerform } from './perform.js';
import type { ServiceDraft } from './service-draft.js';

const text = { th: 'ก', en: '' };

/**
 * Compiles what commands are judged by, and judges every plain kind of field, a step at a time. That takes a moment, and
 * only once: done while nobody waits, the first command is as quick as the others.
 */
export const warmingSteps = (): readonly (() => void)[] => {
  const draft = blankDraft({
    code: 'none',
    title: text,
    category: 'gen',
    kind: 'request',
    division: 'clerk',
  });
  const perform = createPerform(plainKinds);
  const place = { section: 'section-1' };
  return plainKinds.map(
    ({ id: kind }) =>
      () =>
        void perform(draft, { type: 'add-field', kind, place }),
  );
};

/** Goes through a draft for what a deletion or renaming asks of it, while nobody waits. */
export const prepare = (draft: ServiceDraft): void => {
  listFieldMentions(draft);
};
