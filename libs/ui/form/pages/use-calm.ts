import { useEffect, useState } from 'react';

const pause = 400;

/**
 * A value that follows with a pause, so that nothing moves under a finger: leaving one field for another would else take
 * an error away between press and release, and the press would miss. A new `moment` is followed at once.
 */
export const useCalm = <T>(value: T, moment: string): T => {
  const [calm, setCalm] = useState({ value, moment });
  const fingerprint = JSON.stringify(value);
  if (calm.moment !== moment) setCalm({ value, moment });
  useEffect(() => {
    const isSame = (before: { value: T; moment: string }) =>
      before.moment === moment && JSON.stringify(before.value) === fingerprint;
    const follow = () =>
      setCalm((before) => (isSame(before) ? before : { value: JSON.parse(fingerprint) as T, moment }));
    const timer = setTimeout(follow, pause);
    return () => clearTimeout(timer);
  }, [fingerprint, moment]);
  return calm.moment === moment ? calm.value : value;
};
