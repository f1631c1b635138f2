import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import {
  type Job,
  type JobsOptions,
  Queue,
  Worker,
  type Processor,
  type WorkerOptions,
  createPostgresBackend,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { ServerSettings } from '#platform/config';
import { atMost } from './at-most.js';
import { openPool } from './connections.js';

export const queueSchema = 'bullmq';
const queueName = 'sala';
const jobsAtOnce = 4;
const closeWithinMs = 1000;
const retryMs = 1000;
const answerTimeoutMs = 10_000;

/** BullMQ keeps a connection per worker for LISTEN; with fewer than workers + 4 it waits for ever, without a word. */
const poolSize = 8;

/** A dead worker's jobs are taken over within about 10 s. */
const workerOptions = {
  concurrency: jobsAtOnce,
  lockDuration: 10_000,
  stalledInterval: 5000,
  maxStalledCount: 10,
} satisfies Omit<WorkerOptions, 'connection'>;

/** Twelve tries over a bit more than an hour; finished jobs are soon forgotten, the outbox remembers. */
const jobOptions: JobsOptions = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 2000 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 7 * 24 * 3600, count: 5000 },
};

export type OnFailed = (job: Job | undefined, error: Error) => void;

/** The queue over PostgreSQL or Redis, whichever the operator chose; nobody else knows which. */
export interface Backend {
  readonly queue: Queue;
  /** Whether the queue's server answers now, so that closing can wait for it. */
  isReachable(): boolean;
  /** Resolves once the worker is at work; `onFailed` hears of every try that fails. */
  work(processor: Processor, onFailed: OnFailed): Promise<Worker>;
  close(): Promise<void>;
}

/** Waits for a server that is away. */
export const openBackend = async (settings: ServerSettings): Promise<Backend> =>
  settings.redis.url === null ? openPostgres(settings.database.url) : openRedis(settings.redis.url);

const openPostgres = async (url: string): Promise<Backend> => {
  const pool = openPool(url, {
    max: poolSize,
    options: `-c search_path=${queueSchema}`,
    application_name: 'sala-queue',
  });
  const Classes = withBackend(createPostgresBackend);
  const queue = await whenReady(() =>
    quiet(
      new Classes.Queue(queueName, {
        connection: pool as never,
        defaultJobOptions: jobOptions,
      }) as unknown as Queue,
    ),
  );
  return {
    queue,
    isReachable: () => true,
    work: (processor, onFailed) =>
      whenReady(() => {
        const options = { ...workerOptions, connection: pool as never };
        const worker = new Classes.Worker(queueName, processor as never, options) as unknown as Worker;
        return quiet(worker).on('failed', onFailed);
      }),
    close: async () => {
      await atMost(closeWithinMs, queue.close());
      await atMost(closeWithinMs, pool.end());
    },
  };
};

const openRedis = (url: string): Backend => {
  const connection = quiet(
    new Redis(url, {
      maxRetriesPerRequest: null,
      enableOfflineQueue: false,
      commandTimeout: answerTimeoutMs,
    }),
  );
  const forWorker = quiet(new Redis(url, { maxRetriesPerRequest: null }));
  const queue = quiet(new Queue(queueName, { connection, defaultJobOptions: jobOptions }));
  return {
    queue,
    isReachable: () => connection.status === 'ready',
    work: async (processor, onFailed) =>
      quiet(new Worker(queueName, processor, { ...workerOptions, connection: forWorker })).on(
        'failed',
        onFailed,
      ),
    close: async () => {
      await atMost(closeWithinMs, queue.close());
      connection.disconnect();
      forWorker.disconnect();
    },
  };
};

/** BullMQ never forgets that PostgreSQL was away when one of its objects was made: it is then made anew. */
const whenReady = async <Made extends Queue | Worker>(make: () => Made): Promise<Made> => {
  for (;;) {
    const made = make();
    try {
      await made.waitUntilReady();
      return made;
    } catch {
      await atMost(closeWithinMs, made.close());
      await sleep(retryMs);
    }
  }
};

/** A lost connection is a line in the log, never the end of the process; it comes back by itself. */
const quiet = <T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(
  emitter: T,
): T => {
  const log = new Logger('Queue');
  let last = '';
  emitter.on('error', ({ message }) => {
    if (message !== last) log.warn(message);
    last = message;
  });
  return emitter;
};
