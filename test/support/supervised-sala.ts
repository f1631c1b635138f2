import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#platform/config';
import { eventually } from './eventually.js';

const readyWithinMs = 60_000;

/** Everything at once, as `npm start` brings it up with a database of its own. */
export class SupervisedSala {
  /** What it told the person who started it. */
  output = '';
  private readonly ended: Promise<unknown>;

  private constructor(
    private readonly supervisor: ChildProcess,
    readonly port: number,
    readonly dataFolder: string,
  ) {
    supervisor.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString('utf8')));
    this.ended = once(supervisor, 'exit');
  }

  static start(dataFolder: string, port: number, more: NodeJS.ProcessEnv = {}): SupervisedSala {
    const env = { PATH: process.env['PATH'], SALA_DATA_DIR: dataFolder, PORT: String(port), ...more };
    const script = join(projectFolder, 'dist', 'apps', 'cli', 'main.js');
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    return new SupervisedSala(
      spawn(process.execPath, [script, 'up'], { env, stdio: [...stdio] }),
      port,
      dataFolder,
    );
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get lastLine(): string {
    return this.output.trimEnd().split('\n').at(-1) ?? '';
  }

  /** Waits for the ready line, or for the end of a start that fails. */
  async settled(): Promise<void> {
    await eventually(
      async () => this.output.includes('Sala is ready') || this.supervisor.exitCode !== null,
      (isSettled) => isSettled,
      readyWithinMs,
    );
  }

  /** Exit code of a supervisor that ended by itself or in order. */
  async exitCode(): Promise<number | null> {
    await this.ended;
    return this.supervisor.exitCode;
  }

  signal(signal: NodeJS.Signals): void {
    this.supervisor.kill(signal);
  }

  /** Processes of the api or the worker that belong to this data folder. */
  pidsOf(name: 'api' | 'worker'): readonly number[] {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && this.owns(pid, join('apps', name, 'main.js')));
  }

  /** Process of its PostgreSQL; null when none runs. */
  postgresPid(): number | null {
    const file = join(this.dataFolder, 'postgres', 'data', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
    return answer?.ok ?? false;
  }

  private owns(pid: number, script: string): boolean {
    try {
      return (
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(script) &&
        readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`SALA_DATA_DIR=${this.dataFolder}\0`)
      );
    } catch {
      return false;
    }
  }
}
