import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { withCorrelation } from '#platform/logging';
import { requirePlainBody } from './body-shape.js';
import { Metrics } from './metrics.js';
import { correlationHeader } from './request-id.js';
import type { HttpSettings } from './http-settings.js';
import { securityHeaders } from './security-headers.js';

const millisecondsPerSecond = 1000;

/** What happens around every request, whatever answers it. */
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
    requirePlainBody(request.body);
    withCorrelation(request.id, done);
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
