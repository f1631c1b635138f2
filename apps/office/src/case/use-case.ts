import { useEffect } from 'react';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ServiceDetail } from '#contracts/catalog';
import type { CaseView } from '#contracts/cases';
import { useApi } from '#ui/session';

export const caseKey = (id: string) => ['case', id] as const;

/**
 * A case as its reader may see it. Never asked for in the background: each opening is logged, and what the officer
 * reads must not change by itself. A write that comes too late is told so.
 */
export const useCase = (id: string): UseQueryResult<CaseView> => {
  const { client, queries } = useApi();
  const found = useQuery({
    queryKey: caseKey(id),
    queryFn: ({ signal }) => client.get('/api/cases/:id', { params: { id }, signal }),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });
  const read = found.isSuccess;
  useEffect(() => {
    if (read) void queries.invalidateQueries({ queryKey: ['inbox'], refetchType: 'none' });
  }, [read, queries]);
  return found;
};

/** The definition that the case keeps: the version it began with. Immutable, so fetched once. */
export const useServiceVersion = (view: CaseView | undefined): UseQueryResult<ServiceDetail> => {
  const { visitor } = useApi();
  const params = { code: view?.service ?? '', version: view?.serviceVersion ?? 0 };
  return useQuery({
    queryKey: ['service', params],
    queryFn: ({ signal }) => visitor.get('/api/services/:code/versions/:version', { params, signal }),
    enabled: view !== undefined,
    staleTime: Infinity,
    gcTime: Infinity,
  });
};
