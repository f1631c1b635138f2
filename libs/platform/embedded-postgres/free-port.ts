import { createServer } from 'node:net';

/** The wanted port when it is free on this machine, or else any free one. 0 wants none. */
export const freePort = async (wanted: number): Promise<number> =>
  (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted;

const tryPort = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
