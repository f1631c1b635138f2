import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './say.js';

const patienceMs = 120_000;
const pauseMs = 100;
const answerWithinMs = 5_000;
const mostDeaths = 3;
const tailLines = 8;

interface Watched {
  readonly port: number;
  readonly deaths: () => number;
  readonly log: string;
  readonly signal: AbortSignal;
}

/** Waits until the api says that it is ready; gives up when it keeps dying, and shows why. */
export const waitUntilReady = async ({ port, deaths, log, signal }: Watched): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(port))) {
    if (deaths() >= mostDeaths || Date.now() > deadline) {
      throw new StartError(`the api does not get ready. The end of ${log}:\n${tail(log)}`);
    }
    await sleep(pauseMs, undefined, { signal });
  }
};

const isReady = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const request = get(
      { host: '127.0.0.1', port, path: '/api/health/ready', timeout: answerWithinMs },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });

const tail = (log: string): string => {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').slice(-tailLines).join('\n');
  } catch {
    return '(it is empty)';
  }
};
