import { useCallback } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { InboxView as SavedView, ViewBody } from '#contracts/inbox';
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

export const useChangeView = () => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: ViewBody }) =>
      client.put('/api/inbox/views/:view', { params: { view: id }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsKey }),
  });
};

const removedKey = ['inbox-view-removed'] as const;

/** The view that was deleted last and can be had back; null when there is none. */
export const useRemovedView = () => {
  const { client, queries } = useApi();
  const removed = useQuery<SavedView | null>({
    queryKey: removedKey,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
  });
  const forget = useCallback(() => queries.setQueryData(removedKey, null), [queries]);
  const restore = useMutation({
    mutationFn: (view: string) => client.post('/api/inbox/views/:view/restore', { params: { view } }),
    onSuccess: () => {
      forget();
      return queries.invalidateQueries({ queryKey: viewsKey });
    },
  });
  return { removed: removed.data, restore, forget };
};

export const useRemoveView = () => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: ({ id }: SavedView) => client.delete('/api/inbox/views/:view', { params: { view: id } }),
    onSuccess: (_, view) => {
      queries.setQueryData(removedKey, view);
      return queries.invalidateQueries({ queryKey: viewsKey });
    },
  });
};
