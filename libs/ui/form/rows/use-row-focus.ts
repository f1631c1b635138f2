import { useEffect, useRef } from 'react';
import { focusInside } from '../model/focus-field.js';
import type { RowsState } from './use-rows.js';

/**
 * A new row has the focus as soon as the engine has said which of its fields show; what was removed leaves it to the way
 * back, and what is back has it again.
 */
export const useRowFocus = ({ keys, removed }: Pick<RowsState, 'keys' | 'removed'>) => {
  const group = useRef<HTMLFieldSetElement>(null);
  const before = useRef({ keys, removed });
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const { keys: known, removed: was } = before.current;
    before.current = { keys, removed };
    const added = keys.find((key) => !known.includes(key));
    if (removed && removed !== was) wanted.current = '[data-undo-row]';
    else if (added !== undefined && known !== keys)
      wanted.current = `[data-row="${added}"] :is(.field, [data-opens-row])`;
    if (wanted.current && focusInside(group.current?.querySelector(wanted.current))) wanted.current = null;
  });
  return group;
};
