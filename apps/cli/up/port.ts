import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './say.js';

const patienceMs = 6_000;
const pauseMs = 250;

/** Refuses a port that somebody else holds. The api of a Sala that was just killed is given time to end. */
export const requireFreePort = async (port: number, signal: AbortSignal): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!(await isFree(port))) {
    if (Date.now() > deadline)
      throw new StartError(`port ${port} is used by another program; stop it, or set PORT`);
    await sleep(pauseMs, undefined, { signal });
  }
};

const isFree = async (port: number): Promise<boolean> =>
  (await canListen({ port })) && canListen({ port, host: '127.0.0.1' });

const canListen = (on: { port: number; host?: string }): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen({ ...on, exclusive: true }, () => server.close(() => resolve(true)));
  });
