import { useDeferredValue, useMemo } from 'react';
import { rehearse } from '#core/rehearsal';
import type { Problem, Result } from '#core/result';
import { useDraft } from '../draft/use-draft.js';
import type { Published } from '../preview/use-published.js';
import { useRehearsalOptions } from './use-rehearsal-options.js';

/** What came of running every sample and journey; null while the draft can’t be run. */
export const useOutcomes = (published: Result<Published>): readonly Problem[] | null => {
  const { samples, journeys } = useDeferredValue(useDraft());
  const options = useRehearsalOptions();
  return useMemo(
    () =>
      published.ok
        ? rehearse(published.value.definition, { samples, journeys }, published.value.engine, options)
        : null,
    [published, samples, journeys, options],
  );
};

/** What went wrong in one sample or journey. */
export const outcomeAt = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter(({ pointer = '' }) => pointer === path || pointer.startsWith(`${path}/`));
