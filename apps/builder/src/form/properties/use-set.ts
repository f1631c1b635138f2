import { useCallback } from 'react';
import { useText } from '#ui/kit';
import { useDispatch } from '../../draft/use-draft.js';

/** Puts a value at a path, or takes it away when there is none; answers why not, if not. */
export const useSet = (): ((path: string, value: unknown) => string | undefined) => {
  const dispatch = useDispatch();
  const text = useText();
  return useCallback(
    (path, value) => {
      const result = dispatch(value === undefined ? { type: 'remove', path } : { type: 'set', path, value });
      return result.ok ? undefined : result.problems.map(({ message }) => text(message)).join(' · ');
    },
    [dispatch, text],
  );
};
