import { useRef } from 'react';
import type { ServiceDetail } from '#contracts/catalog';
import { newIdempotencyKey } from '#ui/client';
import type { Submission } from '#ui/form';
import { api } from '../app/api.js';

const sendTimeout = 45_000;

/**
 * Files an application. The same content is sent under the same key however often the reader presses, so that a lost
 * answer never makes two cases; other content gets a new key.
 */
export const useSubmit = ({ code, version }: ServiceDetail) => {
  const sent = useRef({ content: '', key: '' });
  return ({ answers, attachments, holds }: Submission) => {
    const body = { version, answers, attachments, ...(holds && { holds }) };
    const content = JSON.stringify(body);
    if (sent.current.content !== content) sent.current = { content, key: newIdempotencyKey() };
    return api.post('/api/services/:code/submissions', {
      params: { code },
      body,
      idempotencyKey: sent.current.key,
      timeout: sendTimeout,
    });
  };
};
