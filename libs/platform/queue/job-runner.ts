import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { Pool } from 'pg';
import { scrub, withCorrelation } from '#platform/logging';
import type { Backend } from './backend.js';
import { OUTBOX_POOL } from './connections.js';
import { PermanentFailure } from './job-kind.js';
import { JobRegistry } from './job-registry.js';
import { BACKEND } from './tokens.js';

interface JobData {
  readonly outboxId?: string;
}

const errorLength = 500;

/** Takes jobs from the queue and has them done; says in the outbox how they ended. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('JobRunner');
  private worker: Worker | null = null;

  constructor(
    @Inject(OUTBOX_POOL) private readonly pool: Pool,
    @Inject(BACKEND) private readonly backend: Backend,
    private readonly registry: JobRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = this.backend.work((job) => withCorrelation(job.id ?? 'job', () => this.process(job)));
    this.worker.on('failed', (job, error) => void this.afterFailure(job, error));
    void this.startTimers();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
    await this.backend.close();
  }

  private async startTimers(): Promise<void> {
    for (const { name, everyMs } of this.registry.timers) {
      await this.backend.queue
        .upsertJobScheduler(name, { every: everyMs }, { name, data: {} })
        .catch((error: Error) => this.log.warn(`timer ${name}: ${error.message}`));
    }
  }

  private async process(job: Job<JobData>): Promise<void> {
    const handler = this.registry.get(job.name);
    const attempt = job.attemptsMade + 1;
    const { outboxId } = job.data;
    if (outboxId === undefined) return handler.run(undefined, { effectId: job.id ?? job.name, attempt });
    const { rows } = await this.pool.query<{ payload: unknown }>('select payload from outbox where id = $1 and finished_at is null', [outboxId]);
    const [row] = rows;
    if (!row) return;
    await handler.run(row.payload, { effectId: outboxId, attempt }).catch(asBullFailure);
    await this.pool.query('update outbox set finished_at = now(), failed_at = null, last_error = null where id = $1', [outboxId]);
  }

  /** The last failure of a job makes its row a dead letter. */
  private async afterFailure(job: Job<JobData> | undefined, error: Error): Promise<void> {
    if (!job) return;
    const last = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
    this.log.warn({ job: job.name, attempt: job.attemptsMade, last, err: error });
    if (!last || job.data.outboxId === undefined) return;
    await this.pool
      .query('update outbox set failed_at = now(), last_error = $2 where id = $1 and finished_at is null', [job.data.outboxId, scrub(error.message).slice(0, errorLength)])
      .catch((lost: Error) => this.log.warn(`dead letter not marked: ${lost.message}`));
  }
}

const asBullFailure = (error: unknown): never => {
  if (error instanceof PermanentFailure) throw new UnrecoverableError(error.message);
  throw error;
};
