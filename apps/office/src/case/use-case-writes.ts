import { useMutation } from '@tanstack/react-query';
import { isApiProblem, type Client } from '#ui/client';
import type { ActionBody, CaseView } from '#contracts/cases';
import { useApi } from '#ui/session';
import { caseKey } from './use-case.js';

/** Everything an officer may do to a case: all of it answers with the case as it is then. */
type CaseWrite =
  | { readonly type: 'take' | 'release' }
  | { readonly type: 'assign'; readonly to: string }
  | { readonly type: 'note'; readonly text: string; readonly mentions: string[] }
  | { readonly type: 'explain'; readonly clock: string; readonly reason: string }
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly expectedVersion: number;
      readonly answers: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'act'; readonly action: string; readonly body: ActionBody };

const send = (client: Client, id: string, write: CaseWrite): Promise<CaseView> => {
  const params = { id };
  switch (write.type) {
    case 'take':
      return client.post('/api/cases/:id/take', { params });
    case 'release':
      return client.post('/api/cases/:id/release', { params });
    case 'assign':
      return client.post('/api/cases/:id/assign', { params, body: { to: write.to } });
    case 'note':
      return client.post('/api/cases/:id/notes', {
        params,
        body: { text: write.text, ...(write.mentions.length > 0 && { mentions: write.mentions }) },
      });
    case 'explain':
      return client.post('/api/cases/:id/clocks/:clock/delay', {
        params: { id, clock: write.clock },
        body: { reason: write.reason },
      });
    case 'answer':
      return client.post('/api/cases/:id/questions/:question/answer', {
        params: { id, question: write.question },
        body: { expectedVersion: write.expectedVersion, answers: write.answers },
      });
    case 'act':
      return client.post('/api/cases/:id/actions/:action', {
        params: { id, action: write.action },
        body: write.body,
      });
  }
};

/** The case moved on, or was taken, while it was being looked at. A guard says itself what is missing. */
export const isOvertaken = (error: unknown): boolean =>
  isApiProblem(error) && error.status === 409 && error.code !== 'case.guard-failed';

/** One write at a time; when somebody was faster, the case is read again. */
export const useCaseWrites = (id: string) => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: (write: CaseWrite) => send(client, id, write),
    onSuccess: (view) => queries.setQueryData(caseKey(id), view),
    onError: (error) =>
      isOvertaken(error) ? queries.invalidateQueries({ queryKey: caseKey(id) }) : undefined,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      void queries.invalidateQueries({ queryKey: ['queues'] });
    },
  });
};

export type CaseWrites = ReturnType<typeof useCaseWrites>;
