import { useRef } from 'react';
import type { ServiceDetail } from '#contracts/catalog';
import type { Receipt } from '#contracts/submissions';
import { newIdempotencyKey } from '#ui/client';
import type { Submission } from '#ui/form';
import { useApi } from '#ui/session';

const sendTimeout = 45_000;

/** Files for somebody else: the officer’s session makes it a filing at the counter. The same content never makes two cases. */
export const useFiling = ({ code, version }: ServiceDetail) => {
  const { client, queries } = useApi();
  const sent = useRef({ content: '', key: '' });
  return async ({ answers, attachments, holds }: Submission): Promise<Receipt> => {
    const body = { version, answers, attachments, ...(holds && { holds }) };
    const content = JSON.stringify(body);
    if (sent.current.content !== content) sent.current = { content, key: newIdempotencyKey() };
    const receipt = await client.post('/api/services/:code/submissions', {
      params: { code },
      body,
      idempotencyKey: sent.current.key,
      timeout: sendTimeout,
    });
    void queries.invalidateQueries({ queryKey: ['inbox'] });
    void queries.invalidateQueries({ queryKey: ['queues'] });
    return receipt;
  };
};
