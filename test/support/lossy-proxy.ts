import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** Passes calls on to the api and breaks the connection instead of passing the answer back. */
export class LossyProxy {
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async start(target: string): Promise<LossyProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    const proxy = new LossyProxy(server);
    server.on('connection', (caller) => proxy.pass(caller, connect(Number(port), hostname)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(caller: Socket, api: Socket): void {
    for (const socket of [caller, api]) {
      this.sockets.add(socket);
      socket.on('error', () => {});
    }
    caller.pipe(api);
    api.once('data', () => caller.resetAndDestroy());
  }
}
