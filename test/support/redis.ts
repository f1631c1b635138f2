import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '#platform/embedded-postgres';
import { createInterface } from 'node:readline';
import { redisPath } from './program-paths.js';

/** A Redis server of one test file. */
export interface TestRedis {
  readonly url: string;
  /** Ends it, as a crash would. */
  stop(): Promise<void>;
  /** Starts it again at the same address, empty. */
  start(): Promise<void>;
}

export const startRedis = async (): Promise<TestRedis> => {
  const port = await freePort(0);
  let stop = await launch(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => stop(),
    start: async () => {
      stop = await launch(port);
    },
  };
};

const launch = async (port: number): Promise<() => Promise<void>> => {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(redisPath() ?? 'redis-server', options, {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('Ready to accept connections')) break;
  }
  child.stdout.resume();
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
};
