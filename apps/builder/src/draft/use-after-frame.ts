import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './after-frame.js';

/**
 * The value as it was when the last frame was shown: what is worked out of it doesn’t hold up the frame that shows a
 * command. Unlike a deferred value, which React may begin with before that frame.
 */
export const useAfterFrame = <T>(value: T): T => {
  const [shown, setShown] = useState(() => value);
  useEffect(() => afterFrame(() => startTransition(() => setShown(() => value))), [value]);
  return shown;
};
