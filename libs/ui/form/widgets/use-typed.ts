import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { afterPress } from './after-press.js';

const pause = 400;

export interface Typed {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Keeps typing inside the field and hands it on when the reader leaves it, presses Enter or pauses, so that a key
 * press never waits for the form. While nobody types, the field shows what the form holds.
 */
export const useTyped = (shown: string, commit: (typed: string) => void): Typed => {
  const [value, setValue] = useState(shown);
  const [typing, setTyping] = useState(false);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  if (!typing && value !== shown) setValue(shown);
  const flush = () => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const typed = pending.current;
    pending.current = null;
    latest.current(typed);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value,
    onChange: ({ target }) => {
      pending.current = target.value;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
      setTyping(true);
      setValue(target.value);
    },
    onBlur: () =>
      afterPress(() => {
        flush();
        setTyping(false);
      }),
    onKeyDown: (event) => {
      if (event.key === 'Enter') flush();
    },
  };
};
