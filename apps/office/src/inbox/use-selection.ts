import { useCallback, useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** Which cases are ticked; another list begins without any. */
export const useSelection = (list: string): Selection => {
  const [held, setHeld] = useState({ list, ids: nothing });
  const ids = held.list === list ? held.ids : nothing;
  const toggle = useCallback(
    (id: string) =>
      setHeld((last) => {
        const next = new Set(last.list === list ? last.ids : nothing);
        if (!next.delete(id)) next.add(id);
        return { list, ids: next };
      }),
    [list],
  );
  const set = useCallback((all: readonly string[]) => setHeld({ list, ids: new Set(all) }), [list]);
  const clear = useCallback(() => setHeld({ list, ids: nothing }), [list]);
  return { ids, toggle, set, clear };
};
