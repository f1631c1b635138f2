import type { FastifyRequest } from 'fastify';

type Caller = Pick<FastifyRequest, 'headers' | 'host' | 'protocol'>;

/**
 * Whether a write comes from Sala's own pages, as far as the browser says: `Sec-Fetch-Site`, else `Origin`, which
 * is the public address or the one that was called. A program that sends neither isn't a browser to be tricked.
 */
export const isSameOrigin = ({ headers, host, protocol }: Caller, publicUrl: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin === undefined || origin === new URL(publicUrl).origin || origin === `${protocol}://${host}`;
};
