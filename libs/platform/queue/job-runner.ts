import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { Pool } from 'pg';
import { scrub, withCorrelation } from '#platform/logging';
import { atMost } from './at-most.js';
import type { Backend } from './backend.js';
import { OUTBOX_POOL } from './connections.js';
import { PermanentFailure } from './job-kind.js';
import { JobRegistry } from './job-registry.js';
import { BACKEND } from './tokens.js';
import { Wake } from './wake.js';

interface JobData {
  readonly outboxId?: string;
}

const errorLength = 500;
const lookAtTimersMs = 15_000;
const afterFailureMs = 5000;
/** Work under way may end in this time; what doesn't is taken over by another worker. */
const closeWithinMs = 3000;

/** Takes jobs from the queue and has them done; says in the outbox how they ended. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('JobRunner');
  private readonly wake = new Wake();
  private worker: Worker | null = null;
  private timers: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(OUTBOX_POOL) private readonly pool: Pool,
    @Inject(BACKEND) private readonly backend: Backend,
    private readonly registry: JobRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.worker = await this.backend.work(
      (job) => withCorrelation(job.id ?? 'job', () => this.process(job)),
      (job, error) => void this.afterFailure(job, error),
    );
    this.timers = this.keepTimers();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake.wake();
    await atMost(closeWithinMs, this.timers);
    await atMost(closeWithinMs, this.worker?.close(!this.backend.isReachable()));
    await this.backend.close();
  }

  /** Sees to it that every timer is set, again and again: the queue may be away, or have been emptied. */
  private async keepTimers(): Promise<void> {
    while (!this.stopped) {
      const set = await this.setTimers().then(
        () => true,
        (error: Error) => void this.log.warn(`timers not set: ${error.message}`),
      );
      await this.wake.sleep(set ? lookAtTimersMs : afterFailureMs);
    }
  }

  private async setTimers(): Promise<void> {
    for (const { name, everyMs } of this.registry.timers) {
      const known = await this.backend.queue.getJobScheduler(name);
      if (known?.every !== everyMs)
        await this.backend.queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {} });
    }
  }

  private async process(job: Job<JobData>): Promise<void> {
    const handler = this.registry.get(job.name);
    const attempt = job.attemptsMade + 1;
    const { outboxId } = job.data;
    if (outboxId === undefined) return handler.run(undefined, { effectId: job.id ?? job.name, attempt });
    const { rows } = await this.pool.query<{ payload: unknown }>(
      'select payload from outbox where id = $1 and finished_at is null',
      [outboxId],
    );
    const [row] = rows;
    if (!row) return;
    await handler.run(row.payload, { effectId: outboxId, attempt }).catch(asBullFailure);
    await this.pool.query(
      'update outbox set finished_at = now(), failed_at = null, last_error = null where id = $1',
      [outboxId],
    );
  }

  /** The last failure of a job makes its row a dead letter. */
  private async afterFailure(job: Job<JobData> | undefined, error: Error): Promise<void> {
    if (!job) return;
    const last = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
    this.log.warn({ job: job.name, attempt: job.attemptsMade, last, err: error });
    if (!last || job.data.outboxId === undefined) return;
    await this.pool
      .query('update outbox set failed_at = now(), last_error = $2 where id = $1 and finished_at is null', [
        job.data.outboxId,
        scrub(error.message).slice(0, errorLength),
      ])
      .catch((lost: Error) => this.log.warn(`dead letter not marked: ${lost.message}`));
  }
}

const asBullFailure = (error: unknown): never => {
  if (error instanceof PermanentFailure) throw new UnrecoverableError(error.message);
  throw error;
};
