import { useDeferredValue, useMemo } from 'react';
import { listProblems } from '#core/authoring';
import type { Problem } from '#core/result';
import { useDraft, useDraftContext } from './use-draft.js';

/** What the lint says of the draft; it follows typing at a distance. */
export const useProblems = (): readonly Problem[] => {
  const { parts } = useDraftContext();
  const draft = useDeferredValue(useDraft());
  return useMemo(() => listProblems(draft, parts), [draft, parts]);
};
