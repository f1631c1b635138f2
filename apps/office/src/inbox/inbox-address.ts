import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { InboxQuery, InboxView as SavedView } from '#contracts/inbox';

const words = [
  'queue',
  'q',
  'service',
  'state',
  'phase',
  'division',
  'assignee',
  'flags',
  'village',
  'receivedFrom',
  'receivedTo',
  'dueFrom',
  'dueTo',
] as const;
const marks = ['unread', 'mentioned', 'unanswered'] as const;
const sorts = ['received', '-received', 'due', '-entered', '-changed'] as const;

export type InboxMark = (typeof marks)[number];
export type InboxView = Pick<InboxQuery, (typeof words)[number] | InboxMark | 'sort'>;

export const readView = (search: URLSearchParams): InboxView => {
  const view: InboxView = {};
  for (const name of words) {
    const value = search.get(name);
    if (value) view[name] = value;
  }
  for (const name of marks) if (search.get(name) === 'true') view[name] = true;
  const sort = sorts.find((known) => known === search.get('sort'));
  return sort ? { ...view, sort } : view;
};

/** Lays over a view to take all of its filters away; queue and order stay. */
export const noFilters: InboxView = {
  ...Object.fromEntries(words.filter((name) => name !== 'queue').map((name) => [name, ''])),
  ...Object.fromEntries(marks.map((name) => [name, false])),
};

export const isNarrowed = (view: InboxView): boolean =>
  words.some((name) => name !== 'queue' && Boolean(view[name])) || marks.some((name) => view[name]);

/** The address of a view, and the order of its words does not matter. */
export const searchOf = (view: InboxView): string =>
  new URLSearchParams(
    Object.entries(view)
      .filter(([, value]) => value)
      .map(([name, value]): [string, string] => [name, String(value)])
      .toSorted(([one], [other]) => one.localeCompare(other)),
  ).toString();

const savedName = 'view';

/** The address of a list that was saved. */
export const addressOf = ({ id, filter, sort }: SavedView): string => {
  const search = searchOf({ ...filter, ...(sort && { sort: sort as InboxView['sort'] }) });
  return `/?${search}&${savedName}=${id}`;
};

interface InboxAddress {
  readonly view: InboxView;
  /** Id of the saved view that was opened; its filters may have been changed since. */
  readonly savedId: string | null;
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
          if (value) changed.set(name, String(value));
          else changed.delete(name);
        }
        return changed;
      }, options),
    [setSearch],
  );
  return { view, savedId: search.get(savedName), change };
};
