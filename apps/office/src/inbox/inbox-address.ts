import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { InboxQuery } from '#contracts/inbox';

export type InboxView = Pick<InboxQuery, 'queue' | 'q' | 'service' | 'state' | 'assignee' | 'sort'>;

const names = ['queue', 'q', 'service', 'state', 'assignee'] as const;
const sorts = ['received', '-received', 'due'] as const;

const readView = (search: URLSearchParams): InboxView => {
  const view: InboxView = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) view[name] = value;
  }
  const sort = sorts.find((known) => known === search.get('sort'));
  return sort ? { ...view, sort } : view;
};

interface InboxAddress {
  readonly view: InboxView;
  /** Lays values over the address; empty ones leave it. */
  readonly change: (view: InboxView, options?: { readonly replace?: boolean }) => void;
}

/** What the inbox shows lives in the address: it can be reloaded, shared and gone back to. */
export const useInboxAddress = (): InboxAddress => {
  const [search, setSearch] = useSearchParams();
  const written = search.toString();
  const view = useMemo(() => readView(new URLSearchParams(written)), [written]);
  const change = useCallback(
    (next: InboxView, options?: { readonly replace?: boolean }) =>
      setSearch((current) => {
        const changed = new URLSearchParams(current);
        for (const [name, value] of Object.entries(next)) {
          if (value) changed.set(name, value);
          else changed.delete(name);
        }
        return changed;
      }, options),
    [setSearch],
  );
  return { view, change };
};
