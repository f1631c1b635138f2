import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { OUTBOX_POOL } from './connections.js';
import { HandlesJob, type JobHandler, defineTimer } from './job-kind.js';

const quarterHourMs = 15 * 60 * 1000;

const outboxSweep = defineTimer('outbox.sweep', quarterHourMs);

/**
 * Sends again what was handed to the queue over an hour ago and neither finished nor failed: the queue lost it.
 * Forgets what finished long ago; marks of done effects stay longer than the work that could repeat them.
 */
@HandlesJob(outboxSweep)
@Injectable()
export class OutboxSweep implements JobHandler {
  constructor(@Inject(OUTBOX_POOL) private readonly pool: Pool) {}

  async run(): Promise<void> {
    await this.pool.query(
      `update outbox set dispatched_at = null
       where dispatched_at < now() - interval '1 hour' and finished_at is null and failed_at is null`,
    );
    await this.pool.query(`delete from outbox where finished_at < now() - interval '30 days'`);
    await this.pool.query(`delete from effect_done where done_at < now() - interval '90 days'`);
  }
}
