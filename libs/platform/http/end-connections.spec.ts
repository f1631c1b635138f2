import { once } from 'node:events';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { endConnectionsOnClose } from './end-connections.js';

describe('a server that is told to close', () => {
  const sockets: Socket[] = [];
  const start = async () => {
    const server = fastify({ forceCloseConnections: 'idle' });
    endConnectionsOnClose(server, 100);
    server.get('/slow', async () => sleep(50, 'done'));
    await server.listen({ port: 0, host: '127.0.0.1' });
    return server;
  };
  const reach = async (server: Awaited<ReturnType<typeof start>>): Promise<Socket> => {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    sockets.push(socket);
    await once(socket, 'connect');
    return socket;
  };

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  it('does not wait for a connection on which nothing was asked', async () => {
    const server = await start();
    const socket = await reach(server);
    const broken = once(socket, 'close');
    await server.close();
    await broken;
    expect(socket.destroyed).toBe(true);
  });

  it('lets an answer that is under way be given', async () => {
    const server = await start();
    const socket = await reach(server);
    socket.write('GET /slow HTTP/1.1\r\nHost: here\r\n\r\n');
    await sleep(10);
    const closed = server.close();
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200 /);
    await closed;
  });
});
