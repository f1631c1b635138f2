import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { percentile } from './load.js';

export interface ReadPace {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface Reads {
  readonly p50: number;
  readonly mean: number;
  readonly p95: number;
  readonly failed: number;
}

/** Reads an address at a steady pace, however long answers take, on a thread of its own: other work of the bench is not in its figures. */
export const pacedReads = async (pace: ReadPace): Promise<Reads> => {
  const worker = new Worker(new URL(import.meta.url), { workerData: pace });
  const [reads] = (await once(worker, 'message')) as [Reads];
  return reads;
};

/** Milliseconds until the last byte; null when it was not answered with 200. */
const timeOf = (url: string, agent: Agent): Promise<number | null> =>
  new Promise((resolve) => {
    const begun = performance.now();
    const request = get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200 ? performance.now() - begun : null));
    });
    request.once('error', () => resolve(null));
  });

const read = async ({ url, perSecond, seconds }: ReadPace): Promise<Reads> => {
  const agent = new Agent({ keepAlive: true });
  const begun: Promise<number | null>[] = [];
  const until = performance.now() + seconds * 1000;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      begun.push(timeOf(url, agent));
      if (performance.now() < until) return;
      clearInterval(timer);
      resolve();
    }, 1000 / perSecond);
  });
  const all = await Promise.all(begun);
  agent.destroy();
  const took = all.filter((each) => each !== null);
  return {
    p50: percentile(took, 0.5),
    mean: took.reduce((sum, each) => sum + each, 0) / took.length,
    p95: percentile(took, 0.95),
    failed: all.length - took.length,
  };
};

if (!isMainThread) parentPort?.postMessage(await read(workerData as ReadPace));
