import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const correlationHeader = 'x-correlation-id';

const accepted = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;

/** The caller's correlation id when it is a plain one, else a new one. */
export const requestId = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers[correlationHeader];
  return typeof given === 'string' && accepted.test(given) ? given : randomUUID();
};
