import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';

/** After a move to another page its content has the focus, from the top; the first page is left as it opens. */
export const useRouteFocus = (main: RefObject<HTMLElement | null>): void => {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
};
