import { useMutation, useQuery } from '@tanstack/react-query';
import type { BulkBody, BulkRun } from '#contracts/bulk';
import { newIdempotencyKey } from '#ui/client';
import { useApi } from '#ui/session';

const ended = new Set(['done', 'stopped']);

export const isOver = (run: BulkRun | undefined): boolean => run !== undefined && ended.has(run.state);

/** What a run would do, asked anew whenever what is meant changes. */
export const useBulkPreview = (body: BulkBody | null) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['bulk-preview', body],
    queryFn: ({ signal }) => client.post('/api/bulk-actions/preview', { body: body ?? {}, signal }),
    enabled: body !== null,
    // What was found before stands until the answers of the form are judged.
    placeholderData: (previous) => previous,
    staleTime: 0,
    gcTime: 0,
  });
};

/** Starts a run, follows it, and stops it. */
export const useBulkRun = () => {
  const { client, queries } = useApi();
  const start = useMutation({
    mutationFn: (body: BulkBody) =>
      client.post('/api/bulk-actions', { body, idempotencyKey: newIdempotencyKey() }),
  });
  const id = start.data?.id;
  const followed = useQuery({
    queryKey: ['bulk-run', id],
    queryFn: async ({ signal }) => {
      const run = await client.get('/api/bulk-actions/:bulk', { params: { bulk: id ?? '' }, signal });
      if (isOver(run)) {
        void queries.invalidateQueries({ queryKey: ['inbox'] });
        void queries.invalidateQueries({ queryKey: ['queues'] });
      }
      return run;
    },
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : 1_000),
  });
  const stop = useMutation({
    mutationFn: () => client.post('/api/bulk-actions/:bulk/stop', { params: { bulk: id ?? '' } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['bulk-run', id] }),
  });
  return { start, stop, run: followed.data ?? start.data };
};
