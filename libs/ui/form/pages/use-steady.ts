import { useMemo } from 'react';

/** Plain data that stays the same object while it says the same, so that what hangs on it is not made anew at every answer. */
export const useSteady = <T>(value: T): T => {
  const fingerprint = JSON.stringify(value);
  // oxlint-disable-next-line react/exhaustive-deps -- the fingerprint stands for the value
  return useMemo(() => value, [fingerprint]);
};
