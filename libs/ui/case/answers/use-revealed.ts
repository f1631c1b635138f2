import { useEffect, useState } from 'react';

/** So long a revealed answer stays in sight. */
const shownForMs = 120_000;

export type Revealed = ReadonlyMap<string, unknown>;

const none: Revealed = new Map();

/** Answers that were revealed on this page; hidden when the reader leaves it, looks elsewhere, or after two minutes. */
export const useRevealed = () => {
  const [revealed, setRevealed] = useState<Revealed>(none);
  useEffect(() => {
    if (revealed.size === 0) return undefined;
    const hide = () => setRevealed(none);
    const hideWhenAway = () => {
      if (document.visibilityState === 'hidden') hide();
    };
    const timer = setTimeout(hide, shownForMs);
    document.addEventListener('visibilitychange', hideWhenAway);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hideWhenAway);
    };
  }, [revealed]);
  const show = (pointer: string, value: unknown) => setRevealed(new Map([[pointer, value]]));
  return { revealed, show };
};
