import { useEffect } from 'react';
import { warmUp } from '#core/authoring';

/** Makes the judge of commands ready once the page is drawn and nothing is done. */
export const useWarmJudge = (): void => {
  useEffect(() => {
    const handle = requestIdleCallback(warmUp, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, []);
};
