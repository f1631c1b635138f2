import type { FastifyInstance } from 'fastify';

/** JSON is the only body besides uploads. A write without content may still call itself JSON. */
export const readJsonBodies = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) =>
    body.length === 0 ? done(null) : parse(request, body, done),
  );
};
