import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { withCorrelation } from '#platform/logging';
import { requirePlainBody } from './body-shape.js';
import { Metrics } from './metrics.js';
import { correlationHeader } from './request-id.js';
import { permissionsPolicy } from './security-headers.js';

const millisecondsPerSecond = 1000;

/** What happens around every request, whatever answers it. */
export const addHooks = (server: FastifyInstance, app: INestApplicationContext): void => {
  const metrics = app.get(Metrics);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(correlationHeader, request.id).header('Permissions-Policy', permissionsPolicy);
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
