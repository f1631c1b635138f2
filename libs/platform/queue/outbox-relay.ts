import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { atMost } from './at-most.js';
import type { Backend } from './backend.js';
import { OUTBOX_POOL } from './connections.js';
import { JobRegistry } from './job-registry.js';
import { OutboxListener } from './outbox-listener.js';
import { BACKEND, QUEUE_DATABASE_URL } from './tokens.js';
import { Wake } from './wake.js';

const batchSize = 200;
const lookEveryMs = 1000;
const afterFailureMs = 2000;
const closeWithinMs = 3000;

interface WaitingRow {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
}

/**
 * Carries work from the outbox to the queue. A row is marked in the transaction that holds its lock, after the
 * queue took it under the row's own id: whatever dies in between, the row is taken again and the queue knows it.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('OutboxRelay');
  private readonly wake = new Wake();
  private readonly listener: OutboxListener;
  private stopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(OUTBOX_POOL) private readonly pool: Pool,
    @Inject(BACKEND) private readonly backend: Backend,
    @Inject(QUEUE_DATABASE_URL) url: string,
    private readonly registry: JobRegistry,
  ) {
    this.listener = new OutboxListener(url, this.wake);
  }

  onApplicationBootstrap(): void {
    this.listener.start();
    this.running = this.loop();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake.wake();
    await atMost(closeWithinMs, this.running);
    await this.listener.stop();
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      const moved = await this.dispatch().catch((error: unknown) => this.wait(error));
      if (moved < batchSize && !this.stopped) await this.wake.sleep(lookEveryMs);
    }
  }

  private async wait(error: unknown): Promise<number> {
    this.log.warn(`the outbox waits: ${error instanceof Error ? error.message : String(error)}`);
    await this.wake.sleep(afterFailureMs);
    return 0;
  }

  /** Moves one batch; answers how many rows. */
  private async dispatch(): Promise<number> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('begin');
      const moved = await this.dispatchLocked(client);
      await client.query('commit');
      broken = false;
      return moved;
    } finally {
      client.release(broken);
    }
  }

  private async dispatchLocked(client: PoolClient): Promise<number> {
    const { rows } = await client.query<WaitingRow>(
      `select id, kind, attempts from outbox where dispatched_at is null and kind = any($1)
       order by created_at, id limit ${batchSize} for update skip locked`,
      [this.registry.outboxKinds],
    );
    if (rows.length === 0) return 0;
    await this.backend.queue.addBulk(rows.map(toJob));
    await client.query(
      'update outbox set dispatched_at = now(), attempts = attempts + 1 where id = any($1)',
      [rows.map(({ id }) => id)],
    );
    return rows.length;
  }
}

/** The payload stays in the outbox: no personal data lies in the queue. A second dispatch is a job of its own. */
const toJob = ({ id, kind, attempts }: WaitingRow) => ({
  name: kind,
  data: { outboxId: id },
  opts: { jobId: attempts === 0 ? id : `${id}.${attempts}` },
});
