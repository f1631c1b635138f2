import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#platform/config';
import { freePort } from '#platform/embedded-postgres';
import { testEnvironment } from './prepare-database.js';

const readyTimeoutMs = 120_000;
const endTimeoutMs = 10_000;

export interface SalaOptions {
  readonly databaseUrl: string;
  /** Also start the worker. */
  readonly worker?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** The api, and the worker when asked for, as processes of their own: what runs in production. */
export class Sala {
  private constructor(
    readonly url: string,
    readonly dataFolder: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly children: Map<'api' | 'worker', ChildProcess>,
  ) {}

  static async start({ databaseUrl, worker = false, environment = {} }: SalaOptions): Promise<Sala> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'sala-e2e-'));
    const port = await freePort(0);
    const env = { ...testEnvironment(databaseUrl, dataFolder), PORT: String(port), ...environment };
    const sala = new Sala(`http://127.0.0.1:${port}`, dataFolder, env, new Map());
    if (worker) sala.spawn('worker');
    sala.spawn('api');
    await sala.ready();
    return sala;
  }

  /** Kills a process as a power cut does, and starts it anew. */
  async crash(name: 'api' | 'worker'): Promise<void> {
    await this.end(name, 'SIGKILL');
    this.spawn(name);
    if (name === 'api') await this.ready();
  }

  /** Starts a process that was left out, such as the worker. */
  begin(name: 'api' | 'worker'): void {
    this.spawn(name);
  }

  /** Whether the process that was started last still runs. */
  isAlive(name: 'api' | 'worker'): boolean {
    const child = this.children.get(name);
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Sends a signal: SIGSTOP freezes, SIGCONT goes on. */
  signal(name: 'api' | 'worker', signal: NodeJS.Signals): void {
    this.children.get(name)?.kill(signal);
  }

  /** Waits until the api says that it is ready. */
  async ready(): Promise<void> {
    const until = Date.now() + readyTimeoutMs;
    while (Date.now() < until) {
      const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
      if (answer?.ok) return;
      if (!this.isAlive('api')) throw new Error('the api ended while it started');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the api did not become ready');
  }

  async stop(): Promise<void> {
    await Promise.all([...this.children.keys()].map((name) => this.end(name, 'SIGTERM')));
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  private spawn(name: 'api' | 'worker'): void {
    const script = join(projectFolder, 'dist', 'apps', name, 'main.js');
    this.children.set(
      name,
      spawn(process.execPath, [script], { env: this.env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    );
  }

  private async end(name: 'api' | 'worker', signal: NodeJS.Signals): Promise<void> {
    const child = this.children.get(name);
    this.children.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const patience = setTimeout(() => child.kill('SIGKILL'), endTimeoutMs);
    child.kill(signal);
    const [, how] = (await ended) as [number | null, NodeJS.Signals | null];
    clearTimeout(patience);
    if (signal === 'SIGTERM' && how === 'SIGKILL')
      throw new Error(`the ${name} did not end when it was asked to`);
  }
}
