import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Interface, createInterface } from 'node:readline';

/** Where a server of PostgreSQL answers. */
export interface ServerAddresses {
  readonly url: string;
  readonly adminUrl: string;
}

export interface OwnServerOptions {
  /** Keeps what it acknowledged through a crash, as in production. */
  readonly durable?: boolean;
}

/** A PostgreSQL of one test file alone, which may be stopped and killed. It ends with the test run. */
export class OwnServer implements ServerAddresses {
  private constructor(
    private readonly keeper: ChildProcess,
    private readonly lines: Interface,
    private addresses: ServerAddresses,
  ) {}

  static async start({ durable = false }: OwnServerOptions = {}): Promise<OwnServer> {
    const script = join(import.meta.dirname, 'server-keeper.js');
    const keeper = spawn(process.execPath, durable ? [script, '--durable'] : [script], {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    });
    if (!keeper.stdout) throw new Error('the keeper has no output');
    const lines = createInterface({ input: keeper.stdout });
    return new OwnServer(keeper, lines, await readAddresses(keeper, lines));
  }

  get url(): string {
    return this.addresses.url;
  }

  get adminUrl(): string {
    return this.addresses.adminUrl;
  }

  /** Kills every process of it at once, as a power cut does. */
  crash(): Promise<void> {
    return this.tell('crash');
  }

  /** Ends it in order; connections are cut off. */
  stop(): Promise<void> {
    return this.tell('stop');
  }

  /** Brings it back at the same address. */
  restart(): Promise<void> {
    return this.tell('start');
  }

  /** Ends it for good and removes its files. */
  async close(): Promise<void> {
    const ended = once(this.keeper, 'exit');
    this.keeper.stdin?.end();
    await ended;
  }

  private async tell(command: 'crash' | 'stop' | 'start'): Promise<void> {
    const told = readAddresses(this.keeper, this.lines);
    this.keeper.stdin?.write(`${command}\n`);
    this.addresses = await told;
  }
}

const readAddresses = async (keeper: ChildProcess, lines: Interface): Promise<ServerAddresses> => {
  const read = new AbortController();
  const { signal } = read;
  const line = await Promise.race([
    once(lines, 'line', { signal }).then(([text]) => text as string),
    once(keeper, 'exit', { signal }).then(() => null),
  ]).finally(() => read.abort());
  if (line === null) throw new Error('the server of the tests does not start');
  return JSON.parse(line) as ServerAddresses;
};
