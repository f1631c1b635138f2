import { useMutation, useQuery } from '@tanstack/react-query';
import type { ViewBody } from '#contracts/inbox';
import { useApi } from '#ui/session';

const viewsKey = ['inbox-views'] as const;

/** Lists that were saved: one's own and those shared with one's divisions. */
export const useViews = () => {
  const { client } = useApi();
  const views = useQuery({
    queryKey: viewsKey,
    queryFn: ({ signal }) => client.get('/api/inbox/views', { signal }),
    staleTime: 60_000,
  });
  return views.data?.items ?? [];
};

export const useSaveView = () => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: (body: ViewBody) => client.post('/api/inbox/views', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
};

export const useRemoveView = () => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: (view: string) => client.delete('/api/inbox/views/:view', { params: { view } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
};
