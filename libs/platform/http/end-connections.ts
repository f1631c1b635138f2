import type { FastifyInstance } from 'fastify';

/** How long answers that are under way may take once the process is told to end. */
const graceMs = 3000;

/**
 * Breaks what is still connected a little after the server is told to close. Browsers open connections ahead, on
 * which they ask nothing, and Node would wait for those for ever.
 */
export const endConnectionsOnClose = (server: FastifyInstance, afterMs = graceMs): void => {
  server.addHook('preClose', (done) => {
    setTimeout(() => server.server.closeAllConnections(), afterMs).unref();
    done();
  });
};
