import type { FastifyRequest } from 'fastify';

/**
 * Whether a write comes from Sala's own pages, as far as the browser says: `Sec-Fetch-Site`, else `Origin`.
 * A program that sends neither isn't a browser that could be tricked.
 */
export const isSameOrigin = ({
  headers,
  host,
  protocol,
}: Pick<FastifyRequest, 'headers' | 'host' | 'protocol'>): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === undefined || headers.origin === `${protocol}://${host}`;
};
