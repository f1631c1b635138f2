import { useEffect, useRef, type RefObject } from 'react';

/** After a move to another path the page begins at its top and takes the focus, so that it is read from its beginning. */
export const usePageFocus = (path: string): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    window.scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
};
