import { useCallback, useEffect, useState } from 'react';

/** Pages that a server draws are first pages: what stands behind `#` never reaches it. */
const stepInAddress = (): string =>
  typeof window === 'undefined' ? '' : decodeURIComponent(window.location.hash.slice(1));

/** Leaves the field that is being typed in, so that it hands on what it holds. */
const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

/** The step named in the address, so that the browser's back button goes one page back and a reload stays. */
export const useStepAddress = () => {
  const [step, setStep] = useState(stepInAddress);
  useEffect(() => {
    const follow = () => {
      leaveField();
      setStep(stepInAddress());
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const goTo = useCallback((id: string) => {
    leaveField();
    if (stepInAddress() !== id) window.history.pushState(null, '', `#${encodeURIComponent(id)}`);
    setStep(id);
  }, []);
  return { step, goTo };
};
