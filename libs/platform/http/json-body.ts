import type { FastifyInstance } from 'fastify';

/**
 * JSON is the only body besides uploads. A write without content may still call itself JSON. Keys of prototypes
 * come through here as plain keys, for `requirePlainBody` to refuse with their place.
 */
export const readJsonBodies = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('ignore', 'ignore');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body.length === 0 ? done(null) : parse(request, body, done),
  );
};
