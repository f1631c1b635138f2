import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Publication } from '#contracts/admin';
import { useApi } from '#ui/session';
import { useDraft, useDraftContext, useDraftState } from '../draft/use-draft.js';
import { useForgetDesigns } from '../services/use-designs.js';

/** Everything that is read anew once something was published, planned or retired. */
const read = ['publication', 'versions', 'diff', 'open-cases', 'previews'] as const;

/** Has all that is known about the way of a service to the public read again. */
const useForgetPublication = (): (() => Promise<void>) => {
  const queries = useQueryClient();
  const forgetDesigns = useForgetDesigns();
  return async () => {
    forgetDesigns();
    await Promise.all(read.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
};

/** Where the service stands: what is live, what waits, whether a second person is wanted. */
export const usePublication = () => {
  const { client } = useApi();
  const { code } = useDraft().definition;
  return useQuery({
    queryKey: ['publication', code],
    queryFn: ({ signal }) =>
      client.get('/api/admin/services/:code/publication', { params: { code }, signal }),
    staleTime: 0,
  });
};

/** The difference between two editions; of the draft as the server has it by then. */
export const useDiff = (from: string, to: string, enabled = true) => {
  const { client } = useApi();
  const { store } = useDraftContext();
  const { code } = useDraft().definition;
  const { savedAt } = useDraftState();
  return useQuery({
    queryKey: ['diff', code, from, to, ...([from, to].includes('draft') ? [savedAt] : [])],
    queryFn: async ({ signal }) => {
      await store.saveNow();
      return client.get('/api/admin/services/:code/diff', { params: { code }, query: { from, to }, signal });
    },
    staleTime: 0,
    retry: false,
    enabled,
  });
};

/** Open cases of the service by version and state. */
export const useOpenCases = () => {
  const { client } = useApi();
  const { code } = useDraft().definition;
  return useQuery({
    queryKey: ['open-cases', code],
    queryFn: ({ signal }) => client.get('/api/admin/services/:code/open-cases', { params: { code }, signal }),
    staleTime: 0,
    retry: false,
  });
};

type Client = ReturnType<typeof useApi>['client'];

/** One step on the way to the public: what is not saved is saved first, and everything is read again after it. */
export const useStep = <Done, Input = void>(
  work: (client: Client, code: string, input: Input) => Promise<Done>,
): UseMutationResult<Done, Error, Input> => {
  const { client } = useApi();
  const { store } = useDraftContext();
  const { code } = useDraft().definition;
  const forget = useForgetPublication();
  return useMutation({
    mutationFn: async (input: Input) => {
      await store.saveNow();
      return work(client, code, input);
    },
    onSettled: async () => {
      const now: Publication | null = await client
        .get('/api/admin/services/:code/publication', { params: { code } })
        .catch(() => null);
      if (now?.revision === 0) store.follow(0);
      await forget();
    },
  });
};
