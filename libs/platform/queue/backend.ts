import { Logger } from '@nestjs/common';
import {
  Queue,
  Worker,
  type JobsOptions,
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
export const jobOptions: JobsOptions = {
  attempts: 12,
  backoff: { type: 'exponential', delay: 2000 },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 7 * 24 * 3600, count: 5000 },
};

/** The queue over PostgreSQL or Redis, whichever the operator chose; nobody else knows which. */
export interface Backend {
  readonly queue: Queue;
  /** Whether the queue's server answers now, so that closing can wait for it. */
  isReachable(): boolean;
  work(processor: Processor): Worker;
  close(): Promise<void>;
}

export const openBackend = (settings: ServerSettings): Backend =>
  settings.redis.url === null ? openPostgres(settings.database.url) : openRedis(settings.redis.url);

const openPostgres = (url: string): Backend => {
  const pool = openPool(url, {
    max: poolSize,
    options: `-c search_path=${queueSchema}`,
    application_name: 'sala-queue',
  });
  const Classes = withBackend(createPostgresBackend);
  const queue = quiet(
    new Classes.Queue(queueName, {
      connection: pool as never,
      defaultJobOptions: jobOptions,
    }) as unknown as Queue,
  );
  return {
    queue,
    isReachable: () => true,
    work: (processor) =>
      quiet(
        new Classes.Worker(queueName, processor as never, {
          ...workerOptions,
          connection: pool as never,
        }) as unknown as Worker,
      ),
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
    work: (processor) => quiet(new Worker(queueName, processor, { ...workerOptions, connection: forWorker })),
    close: async () => {
      await atMost(closeWithinMs, queue.close());
      connection.disconnect();
      forWorker.disconnect();
    },
  };
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
