import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Client } from '#ui/client';
import type { InboxView } from './inbox-address.js';

const pageSize = 50;

/** The pages of a list. */
export const inboxQuery = (client: Client, view: InboxView) =>
  infiniteQueryOptions({
    queryKey: ['inbox', view] as const,
    queryFn: ({ pageParam, signal }) =>
      client.get('/api/inbox', {
        query: { ...view, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: Infinity,
  });
