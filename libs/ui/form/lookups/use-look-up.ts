import { useState } from 'react';
import type { FoundEntry } from '#contracts/registers';
import { isApiProblem } from '#ui/client';
import { useMessages, useText } from '#ui/kit';
import { api } from '../model/api.js';
import { lookUpMessages } from './lookup-messages.js';

export interface Asked {
  readonly number: string;
  readonly field: string;
  readonly value: unknown;
}

interface LookUpState {
  readonly busy: boolean;
  readonly failure: string | null;
  readonly find: (asked: Asked) => Promise<FoundEntry | null>;
}

/** Asks the register; unknown, foreign and wrongly proved numbers sound alike. */
export const useLookUp = (service: string, register: string): LookUpState => {
  const t = useMessages(lookUpMessages);
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const find = async ({ number, field, value }: Asked): Promise<FoundEntry | null> => {
    setBusy(true);
    setFailure(null);
    try {
      return await api.post('/api/services/:code/lookups/:register', {
        params: { code: service, register },
        body: { number, proof: { field, value: value as string } },
      });
    } catch (error) {
      if (!isApiProblem(error)) throw error;
      setFailure(error.status === 404 ? t.notFound : text(error.text));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, find };
};
