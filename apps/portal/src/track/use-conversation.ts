import { useState } from 'react';
import { isApiProblem, type Answer, type ApiProblem, type RouteAt } from '#ui/client';
import { api } from '../app/api.js';

export type Conversation = Answer<RouteAt<'POST', '/api/tracking/:code/messages/open'>>;

interface Proof {
  readonly phoneLast4?: string;
}

/** Messages with the office: opened once the reader has shown that the case is theirs. */
export const useConversation = (code: string) => {
  const [conversation, setConversation] = useState<Conversation | null>(null);
  const [proof, setProof] = useState<Proof>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const params = { code };
  const ask = async (call: () => Promise<Conversation>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      setConversation(await call());
      return true;
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    conversation,
    problem,
    busy,
    open: (given: Proof): Promise<boolean> => {
      setProof(given);
      return ask(() => api.post('/api/tracking/:code/messages/open', { params, body: given }));
    },
    write: (text: string): Promise<boolean> =>
      ask(() => api.post('/api/tracking/:code/messages', { params, body: { ...proof, text } })),
  };
};
