import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { Route } from '#core/route';

const brotliQuality = 5;
const smallestBytes = 1024;

/** What a handler tells Fastify about its route. */
export interface RouteNote {
  readonly access?: Route['access'];
}

/**
 * Compresses what anyone may read: pages, definitions, validators. Answers to officers stay as they are, since the
 * length of a compressed answer can give away a secret in it.
 */
export const compressPublicReads = async (server: FastifyInstance): Promise<void> => {
  server.addHook('onRoute', (options) => {
    const { access } = (options.config ?? {}) as RouteNote;
    const isPublicRead = access === 'public' && options.method === 'GET';
    options.compress ??= isPublicRead ? {} : false;
  });
  await server.register(compress, {
    global: false,
    threshold: smallestBytes,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
};
