import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '#ui/session';

/** Takes a case straight from the list. */
export const useTake = () => {
  const { client } = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => client.post('/api/cases/:id/take', { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
};
