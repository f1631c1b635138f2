import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { isApiProblem } from '#ui/client';
import type { Session, SessionUser } from '#contracts/session';
import { expiredKey, sessionKey, useApi } from './api.js';

/** Who is signed in, asked once; null when nobody is. */
export const useSessionQuery = (): UseQueryResult<Session | null> => {
  const { visitor } = useApi();
  return useQuery({
    queryKey: sessionKey,
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async ({ signal }) => {
      try {
        return await visitor.get('/api/session', { signal });
      } catch (error) {
        if (isApiProblem(error) && error.status === 401) return null;
        throw error;
      }
    },
  });
};

/** Whether the server no longer knows the session that the page was opened with. */
export const useExpired = (): boolean =>
  useQuery({ queryKey: expiredKey, queryFn: () => false, enabled: false, initialData: false }).data;

/** The officer at the desk; only below the session gate. */
export const useUser = (): SessionUser => {
  const user = useSessionQuery().data?.user;
  if (!user) throw new Error('useUser needs a session');
  return user;
};

const isOfficers = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean =>
  queryKey[0] !== sessionKey[0];

/** Takes a new session in: another officer sees nothing of the last one. */
export const useEnter = (): ((session: Session) => void) => {
  const queries = useQueryClient();
  return (session) => {
    const last = queries.getQueryData<Session | null>(sessionKey);
    if (last && last.user.id !== session.user.id) queries.removeQueries({ predicate: isOfficers });
    queries.setQueryData(sessionKey, session);
    queries.setQueryData(expiredKey, false);
    void queries.invalidateQueries({ predicate: isOfficers });
  };
};

const ignoreSignedOut = (error: unknown): void => {
  if (!isApiProblem(error) || error.status !== 401) throw error;
};

/** Forgets all that was read, as after a session that the server has ended: the sign-in page follows. */
export const useForgetSession = (): (() => void) => {
  const queries = useQueryClient();
  return () => {
    queries.setQueryData(sessionKey, null);
    queries.removeQueries({ predicate: isOfficers });
  };
};

/** Ends the session on the server and forgets all that was read; fails when the server could not be told. */
export const useSignOut = (): (() => Promise<void>) => {
  const { client } = useApi();
  const forget = useForgetSession();
  return async () => {
    await client.delete('/api/session').catch(ignoreSignedOut);
    forget();
  };
};
