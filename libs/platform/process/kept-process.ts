import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { Backoff } from './backoff.js';

export interface KeptProcessOptions {
  readonly name: string;
  readonly module: string;
  /** Asked before each start, since the database may have moved. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** Flags of Node, beside those of this process. */
  readonly flags?: readonly string[];
  /** File that its output is added to. */
  readonly log: string;
  readonly onDeath: (how: string, restartInMs: number) => void;
}

const patienceMs = 15_000;

/**
 * A child process that is started again whenever it dies. It is a process group of its own, so that Ctrl-C in a
 * terminal reaches the supervisor alone, and it holds a channel that closes when the supervisor dies.
 */
export class KeptProcess {
  private child: ChildProcess | null = null;
  private timer: NodeJS.Timeout | undefined;
  private wanted = true;
  private readonly backoff = new Backoff();
  private deathCount = 0;

  constructor(private readonly options: KeptProcessOptions) {
    this.start();
  }

  /** How often it died without being told to. */
  get deaths(): number {
    return this.deathCount;
  }

  /** Ends it and starts it again, with the environment as it is now. */
  async restart(): Promise<void> {
    await this.stop();
    this.wanted = true;
    this.start();
  }

  /** Asks it to end, and after fifteen seconds makes it. */
  async stop(): Promise<void> {
    this.wanted = false;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(last);
  }

  /** Ends it at once. */
  kill(): void {
    this.wanted = false;
    this.child?.kill('SIGKILL');
  }

  private start(): void {
    const begun = Date.now();
    const output = openSync(this.options.log, 'a');
    const child = fork(this.options.module, [], {
      env: this.options.environment(),
      execArgv: [...process.execArgv, ...(this.options.flags ?? [])],
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    });
    closeSync(output);
    this.child = child;
    child.on('error', () => {});
    child.once('exit', (code, signal) => this.onExit(signal ?? `code ${code}`, Date.now() - begun));
  }

  private onExit(how: string, livedMs: number): void {
    if (!this.wanted) return;
    this.deathCount += 1;
    const wait = this.backoff.next(livedMs);
    this.options.onDeath(how, wait);
    this.timer = setTimeout(() => this.start(), wait);
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
