import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { OUTBOX_POOL } from './connections.js';
import { Outbox } from './outbox.js';

/** Work that failed for good, for people to look at. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: Date;
  readonly failedAt: Date;
  readonly error: string;
}

const most = 100;

/** What the worker gave up on. */
@Injectable()
export class DeadLetters {
  constructor(
    @Inject(OUTBOX_POOL) private readonly pool: Pool,
    private readonly outbox: Outbox,
  ) {}

  /** The newest first, a hundred at most. */
  async list(): Promise<readonly DeadLetter[]> {
    const { rows } = await this.pool.query<DeadLetter>(
      `select id, kind, created_at as "createdAt", failed_at as "failedAt", coalesce(last_error, '') as error
       from outbox where failed_at is not null order by failed_at desc limit ${most}`,
    );
    return rows;
  }

  /** Has it tried again from the start; answers whether there was such a letter. */
  async retry(id: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'update outbox set failed_at = null, last_error = null, dispatched_at = null where id = $1 and failed_at is not null',
      [id],
    );
    this.outbox.poke();
    return rowCount === 1;
  }
}
