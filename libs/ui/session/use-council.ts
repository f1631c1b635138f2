import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useText } from '#ui/kit';
import type { CouncilPublic } from '#contracts/catalog';
import { useApi } from './api.js';

/** The council: its name, villages, divisions, boundary. */
export const useCouncilQuery = (): UseQueryResult<CouncilPublic> => {
  const { visitor } = useApi();
  return useQuery({
    queryKey: ['council'],
    queryFn: ({ signal }) => visitor.get('/api/council', { signal }),
    staleTime: Infinity,
  });
};

/** The council; undefined until it has come. */
export const useCouncil = (): CouncilPublic | undefined => useCouncilQuery().data;

/** The council's name; empty until it has come. */
export const useCouncilName = (): string => {
  const text = useText();
  const council = useCouncil();
  return council ? text(council.name) : '';
};
