import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was when the last frame was shown: what is worked out of it doesn’t hold up the frame that shows a
 * command. Unlike a deferred value, which React may begin with before that frame.
 */
export const useAfterFrame = <T>(value: T): T => {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
};
