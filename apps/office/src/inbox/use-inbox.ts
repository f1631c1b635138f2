import { useEffect, useMemo, useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { InboxFilters } from '#contracts/inbox';
import { useApi } from '#ui/session';
import { useShareQueues } from '../shell/use-queues.js';
import { useChanges } from './use-changes.js';
import type { InboxView } from './inbox-address.js';
import { inboxQuery } from './inbox-query.js';
import { useSteadyRows } from './steady-rows.js';

const useInboxQuery = (view: InboxView) => {
  const { client } = useApi();
  return useInfiniteQuery({
    ...inboxQuery(client, view),
    enabled: view.queue !== undefined,
    // Another search of the same queue keeps the rows until the answer comes; another queue begins empty.
    placeholderData: (previous, query) => (query?.queryKey[1].queue === view.queue ? previous : undefined),
  });
};

/** The cases of a view, steady under the officer's hand while it refreshes by itself. */
export const useInbox = (view: InboxView) => {
  const query = useInboxQuery(view);
  const shareQueues = useShareQueues();
  const [openedAt] = useState(() => Date.now());
  const { data, isPlaceholderData, dataUpdatedAt } = query;
  const first = data?.pages[0];
  useChanges(first, query.refetch);
  useEffect(() => {
    if (first) shareQueues(first);
  }, [first, shareQueues]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  // The list is laid anew for another view, for another page, and for the first answer after coming back to it.
  const isFresh = dataUpdatedAt >= openedAt;
  const steady = useSteadyRows({
    key: JSON.stringify([view, data?.pages.length, isPlaceholderData, isFresh]),
    items,
    hasMore: query.hasNextPage,
  });
  return { ...steady, query, queues: first?.queues, isPlaceholderData };
};

const noFilters: InboxFilters = {
  services: [],
  states: [],
  officers: [],
  divisions: [],
  flags: [],
  villages: [],
};

/** What the list may be narrowed by. */
export const useInboxFilters = (): InboxFilters => {
  const { client } = useApi();
  const filters = useQuery({
    queryKey: ['inbox-filters'],
    queryFn: ({ signal }) => client.get('/api/inbox/filters', { signal }),
    staleTime: 5 * 60_000,
  });
  return filters.data ?? noFilters;
};
