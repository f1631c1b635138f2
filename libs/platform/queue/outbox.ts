import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { newId } from '#platform/ids';
import { OUTBOX_POOL } from './connections.js';
import type { JobKind } from './job-kind.js';
import type { SqlRunner } from './sql.js';

/** Name of the PostgreSQL channel that wakes the relay. */
export const outboxChannel = 'outbox';

/** One piece of work: `id` is made by the caller and is the effect's id; `kind` names its handler. */
export interface OutboxMessage {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
}

const gatherMs = 20;

/** Work for after the commit: written in the caller's transaction, done by the worker once it has committed. */
@Injectable()
export class Outbox {
  private readonly log = new Logger('Outbox');
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(OUTBOX_POOL) private readonly pool: Pool) {}

  /** Adds one piece of work in the caller's transaction and answers with its id; call `poke` after the commit. */
  async add<Payload>(manager: SqlRunner, kind: JobKind<Payload>, payload: Payload): Promise<string> {
    const id = newId();
    await this.append(manager, [{ id, kind: kind.name, payload }]);
    return id;
  }

  /** Adds many at once. */
  async append(manager: SqlRunner, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await manager.query(
      `insert into outbox (id, kind, payload)
       select id, kind, payload from jsonb_to_recordset($1::jsonb) as message(id uuid, kind text, payload jsonb)`,
      [JSON.stringify(messages)],
    );
  }

  /**
   * Wakes the relay; to be called after a commit that added work. Calls close together share one message, and one
   * that is lost only means that the relay finds the work at its next look. It isn't part of the transaction,
   * because PostgreSQL lets only one transaction at a time commit with a NOTIFY.
   */
  poke(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.pool
        .query(`notify ${outboxChannel}`)
        .catch((error: unknown) => this.log.debug(`not woken: ${String(error)}`));
    }, gatherMs).unref();
  }
}
