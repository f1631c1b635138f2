import { useEffect, useRef, type RefObject } from 'react';
import { focusInside } from './focus-field.js';

/** Remembers where the focus should go, until what it means is on the page. */
export const useFocusLater = (box: RefObject<Element | null>): ((selector: string) => void) => {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current && focusInside(box.current?.querySelector(wanted.current))) wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
};
