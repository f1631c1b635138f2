import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { requirePlainBody } from './body-shape.js';
import { isPiece } from './piece.js';
import { Metrics } from './metrics.js';
import { correlationHeader } from './request-id.js';
import type { HttpSettings } from './http-settings.js';
import { securityHeaders } from './security-headers.js';

const millisecondsPerSecond = 1000;

/**
 * What happens around every request, whatever answers it. The correlation id goes to the logs where a request is
 * refused or fails, not through async-local storage: on Node 20 that makes every promise dearer, a fifth of the
 * processor’s time of a filing.
 */
export const addHooks = (
  server: FastifyInstance,
  app: INestApplicationContext,
  settings: HttpSettings,
): void => {
  const metrics = app.get(Metrics);
  const headers = securityHeaders(settings);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header(correlationHeader, request.id);
    done();
  });
  server.addHook('preHandler', (request, _reply, done) => {
    if (!isPiece(request.body)) requirePlainBody(request.body);
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    metrics.observeRequest(
      request.method,
      request.routeOptions.url ?? 'unknown',
      reply.statusCode,
      reply.elapsedTime / millisecondsPerSecond,
    );
    done();
  });
};
