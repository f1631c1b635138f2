import { useCallback } from 'react';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxPage } from '#contracts/inbox';
import type { Client } from '#ui/client';
import { useApi } from '#ui/session';

export type Queues = Pick<InboxPage, 'queues' | 'counts'>;

const queuesKey = ['queues'] as const;
export const refreshEvery = 15_000;

export const queuesQuery = (client: Client) =>
  queryOptions<Queues>({
    queryKey: queuesKey,
    queryFn: ({ signal }) => client.get('/api/inbox', { query: { limit: 1 }, signal }),
    staleTime: refreshEvery,
  });

/** The officer's queues and counts. Asked for only where no list is open: each list brings them along. */
export const useQueues = (ask: boolean): Queues | undefined => {
  const { client } = useApi();
  return useQuery({ ...queuesQuery(client), enabled: ask, refetchInterval: refreshEvery * 2 }).data;
};

/** Takes over the counts that came with a list. */
export const useShareQueues = (): ((page: Queues) => void) => {
  const queries = useQueryClient();
  return useCallback(({ queues, counts }) => queries.setQueryData(queuesKey, { queues, counts }), [queries]);
};
