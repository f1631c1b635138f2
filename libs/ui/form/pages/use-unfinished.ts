import { useCallback, useMemo, useRef, useState } from 'react';
import type { Unfinished, UnfinishedInputs } from '../context/FieldsContext.js';

interface UnfinishedState {
  readonly inputs: UnfinishedInputs;
  readonly list: ReadonlyMap<string, Unfinished>;
  readonly clear: () => void;
}

/** Inputs that hold something which is not an answer yet. They stop the reader from leaving the page forwards. */
export const useUnfinished = (): UnfinishedState => {
  const [list, setList] = useState<ReadonlyMap<string, Unfinished>>(new Map());
  const latest = useRef(list);
  const replace = useCallback((next: ReadonlyMap<string, Unfinished>) => {
    latest.current = next;
    setList(next);
  }, []);
  const inputs = useMemo<UnfinishedInputs>(
    () => ({
      get: (pointer) => latest.current.get(pointer),
      set: (pointer, unfinished) => {
        if (!unfinished && !latest.current.has(pointer)) return;
        const next = new Map(latest.current);
        if (unfinished) next.set(pointer, unfinished);
        else next.delete(pointer);
        replace(next);
      },
      forgetBelow: (pointer) => {
        const kept = [...latest.current].filter(([each]) => !each.startsWith(`${pointer}/`));
        if (kept.length < latest.current.size) replace(new Map(kept));
      },
    }),
    [replace],
  );
  const clear = useCallback(() => replace(new Map()), [replace]);
  return { inputs, list, clear };
};
