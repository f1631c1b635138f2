import { useCallback } from 'react';
import { useApi } from '#ui/session';
import type { RevealReason } from '#contracts/cases';

/** Asks for one masked answer. It is kept nowhere but on the page that shows it. */
export const useReveal = (id: string) => {
  const { client } = useApi();
  return useCallback(
    async (field: string, reason: RevealReason): Promise<unknown> =>
      (await client.post('/api/cases/:id/reveal', { params: { id }, body: { field, reason } })).value,
    [client, id],
  );
};
