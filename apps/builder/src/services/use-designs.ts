import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { DesignSummary } from '#contracts/admin';
import { useApi } from '#ui/session';

const key = ['designs'] as const;

/** Every service with its state. */
export const useDesigns = (): UseQueryResult<readonly DesignSummary[]> => {
  const { client } = useApi();
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await client.get('/api/admin/services', { signal })).items,
    staleTime: 0,
  });
};

/** The list is asked for again when it is next looked at. */
export const useForgetDesigns = (): (() => void) => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: key });
};
