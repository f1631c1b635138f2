import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { OUTBOX_POOL } from './connections.js';
import type { JobKind } from './job-kind.js';
import type { SqlRunner } from './sql.js';

/** Name of the PostgreSQL channel that wakes the relay. */
export const outboxChannel = 'outbox';

const gatherMs = 20;

/** Work for after the commit: written in the caller's transaction, done by the worker once it has committed. */
@Injectable()
export class Outbox {
  private readonly log = new Logger('Outbox');
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(OUTBOX_POOL) private readonly pool: Pool) {}

  /** Adds work in the caller's transaction and answers with its id; call `poke` after the commit. */
  async add<Payload>(manager: SqlRunner, kind: JobKind<Payload>, payload: Payload, id: string = randomUUID()): Promise<string> {
    await manager.query('insert into outbox (id, kind, payload) values ($1, $2, $3)', [id, kind.name, JSON.stringify(payload)]);
    return id;
  }

  /**
   * Wakes the relay; to be called after a commit that added work. Calls close together share one message, and one
   * that is lost only means that the relay finds the work at its next look. It isn't part of the transaction,
   * because PostgreSQL lets only one transaction at a time commit with a NOTIFY.
   */
  poke(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.pool.query(`notify ${outboxChannel}`).catch((error: unknown) => this.log.debug(`not woken: ${String(error)}`));
    }, gatherMs).unref();
  }
}
