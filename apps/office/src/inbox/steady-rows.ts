import { useState } from 'react';
import type { InboxItem } from '#contracts/inbox';

export interface SteadyRow {
  readonly item: InboxItem;
  /** It has left the list since it was shown. */
  readonly gone: boolean;
}

interface SteadyRows {
  readonly rows: readonly SteadyRow[];
  /** How many cases have come in between, and wait to be shown. */
  readonly arrivals: number;
}

const isTail = (index: number, base: readonly InboxItem[], latest: ReadonlyMap<string, InboxItem>): boolean =>
  base.slice(index).every(({ id }) => !latest.has(id));

/**
 * A refresh laid over the rows that the officer looks at: rows stay where they are, change in place, and say when
 * they have left. Cases that belong between them wait; those after the last one are added.
 */
const layOver = (base: readonly InboxItem[], latest: readonly InboxItem[], hasMore: boolean): SteadyRows => {
  const latestById = new Map(latest.map((item) => [item.id, item]));
  const baseIds = new Set(base.map(({ id }) => id));
  const lastKnown = latest.findLastIndex(({ id }) => baseIds.has(id));
  const rows = base.map((item, index): SteadyRow => {
    const now = latestById.get(item.id);
    // What a full page pushes off its end is still in the list.
    return now ? { item: now, gone: false } : { item, gone: !(hasMore && isTail(index, base, latestById)) };
  });
  const unknown = latest
    .map((item, index) => ({ item, after: index > lastKnown }))
    .filter(({ item }) => !baseIds.has(item.id));
  const added = unknown.filter(({ after }) => after && lastKnown >= 0);
  return {
    rows: [...rows, ...added.map(({ item }) => ({ item, gone: false }))],
    arrivals: unknown.length - added.length,
  };
};

interface Listing {
  /** Another listing begins anew. */
  readonly key: string;
  readonly items: readonly InboxItem[];
  readonly hasMore: boolean;
}

/** The rows to show, and how to take the waiting ones in. */
export const useSteadyRows = ({
  key,
  items,
  hasMore,
}: Listing): SteadyRows & { readonly settle: () => void } => {
  const [turn, setTurn] = useState(0);
  const token = `${key} ${turn}`;
  const [base, setBase] = useState({ token, items });
  const isNew = base.token !== token;
  if (isNew) setBase({ token, items });
  return {
    ...layOver(isNew ? items : base.items, items, hasMore),
    settle: () => setTurn((last) => last + 1),
  };
};
