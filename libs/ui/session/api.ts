import { createContext, use } from 'react';
import { QueryClient } from '@tanstack/react-query';
import { createClient, type Client } from '#ui/client';
import type { Session } from '#contracts/session';

export const sessionKey = ['session'] as const;
export const expiredKey = ['session', 'expired'] as const;

/** What the app asks the server with. `visitor` carries no token and stays quiet about 401: it signs in. */
export interface Api {
  readonly queries: QueryClient;
  readonly client: Client;
  readonly visitor: Client;
}

/** The client repeats reads by itself, so the cache does not. */
const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, gcTime: 15 * 60_000, retry: false },
      mutations: { retry: false },
    },
  });

export const createApi = (): Api => {
  const queries = createQueries();
  const session = () => queries.getQueryData<Session | null>(sessionKey);
  const client = createClient({
    csrfToken: () => session()?.csrfToken,
    onSignedOut: () => {
      if (session()) queries.setQueryData(expiredKey, true);
    },
  });
  return { queries, client, visitor: createClient() };
};

export const ApiContext = createContext<Api | null>(null);

export const useApi = (): Api => {
  const api = use(ApiContext);
  if (!api) throw new Error('useApi needs an ApiContext above it');
  return api;
};
