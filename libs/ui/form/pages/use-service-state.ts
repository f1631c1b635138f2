import { useMemo } from 'react';
import type { ServiceDetail } from '#contracts/catalog';
import type { ServiceState } from '../context/ServiceContext.js';
import { withValues } from '../model/with-values.js';
import type { FormPagesState } from './use-form-pages.js';

/** What fields with look-ups, bookings and rows need of the form around them. */
export const useServiceState = (
  { draft, moveRows, setAnswers }: Pick<FormPagesState, 'draft' | 'moveRows' | 'setAnswers'>,
  service: ServiceDetail,
): ServiceState => {
  const { answersNow, holds, setHold } = draft;
  return useMemo(
    () => ({
      service,
      fillIn: (values) => setAnswers(withValues(answersNow(), values)),
      moveRows,
      holds,
      keepHold: setHold,
    }),
    [service, answersNow, holds, setHold, moveRows, setAnswers],
  );
};
