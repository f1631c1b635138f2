import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { InboxPage } from '#contracts/inbox';
import { useApi } from '#ui/session';
import { refreshEvery, useShareQueues } from '../shell/use-queues.js';

/** Asks what changed, which is cheap; the list itself is read again only when something did. */
export const useChanges = (page: InboxPage | undefined, reload: () => unknown): void => {
  const { client } = useApi();
  const shareQueues = useShareQueues();
  const since = useRef<string | undefined>(undefined);
  const asOf = page?.asOf;
  useEffect(() => {
    since.current = asOf;
  }, [asOf]);
  const { data } = useQuery({
    queryKey: ['inbox-changes'],
    queryFn: async ({ signal }) => {
      const changes = await client.get('/api/inbox/changes', { query: { since: since.current }, signal });
      since.current = changes.asOf;
      return changes;
    },
    enabled: asOf !== undefined,
    refetchInterval: refreshEvery,
    gcTime: 0,
  });
  const queues = page?.queues;
  useEffect(() => {
    if (data && queues) shareQueues({ queues, counts: data.counts });
  }, [data, queues, shareQueues]);
  const latest = useRef(reload);
  useEffect(() => {
    latest.current = reload;
  });
  useEffect(() => {
    if (data && (data.more || data.changed.length > 0)) latest.current();
  }, [data]);
};
