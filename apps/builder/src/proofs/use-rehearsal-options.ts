import { useMemo } from 'react';
import type { RehearsalOptions } from '#core/rehearsal';
import { useCouncil } from '#ui/session';

/** What plays and samples know of the council: its villages, office hours and holidays. */
export const useRehearsalOptions = (): RehearsalOptions => {
  const council = useCouncil();
  return useMemo(
    () => ({
      villages: (council?.villages ?? []).map(({ number }) => number),
      ...(council && { calendar: council }),
    }),
    [council],
  );
};
