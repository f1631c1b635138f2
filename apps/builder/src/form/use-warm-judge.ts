import { useEffect } from 'react';
import { prepare, warmingSteps } from '#core/authoring';
import { useDraftContext } from '../draft/use-draft.js';

const limit = { timeout: 3000 };

/** Makes the judge of commands ready, step by step while nothing is done; then goes through each new draft likewise. */
export const useWarmJudge = (): void => {
  const { store } = useDraftContext();
  useEffect(() => {
    const steps = [...warmingSteps()];
    let handle = 0;
    const next = () => {
      const step = steps.shift();
      if (step) step();
      else prepare(store.getState().history.draft);
      handle = steps.length > 0 ? requestIdleCallback(next, limit) : 0;
    };
    const wake = () => {
      if (handle === 0) handle = requestIdleCallback(next, limit);
    };
    wake();
    const stop = store.subscribe(wake);
    return () => {
      stop();
      cancelIdleCallback(handle);
    };
  }, [store]);
};
