import { useEffect, useEffectEvent } from 'react';

/** What keys do in a viewer. */
export interface ViewerKeys {
  readonly move: (by: 1 | -1) => void;
  readonly zoomBy: (by: 1 | -1) => void;
  readonly rotate: () => void;
}

/** Arrows and page keys to the next one, + and - for the size, r to turn. */
export const useViewerKeys = (keys: ViewerKeys): void => {
  const press = useEffectEvent(({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'ArrowLeft' || key === 'PageUp') keys.move(-1);
    else if (key === 'ArrowRight' || key === 'PageDown') keys.move(1);
    else if (key === '+' || key === '=') keys.zoomBy(1);
    else if (key === '-') keys.zoomBy(-1);
    else if (key === 'r') keys.rotate();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
