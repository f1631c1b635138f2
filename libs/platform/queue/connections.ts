import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** Nest token of the connections that the outbox is read and marked over. */
export const OUTBOX_POOL = Symbol('sala.outbox-pool');

const connectTimeoutMs = 5000;
const statementTimeoutMs = 10_000;
/** A process that froze in the middle of a transaction loses it, and with it the rows that it holds. */
const frozenAfterMs = 10_000;
/** When a network swallows packets, the server's timeout is never heard: the client gives up a little later. */
const silenceMs = 4000;

/** A pool that lives through the loss of its server, in use or not: the next query opens a new connection. */
export const openPool = (connectionString: string, options: pg.PoolConfig): pg.Pool => {
  const log = new Logger('Queue');
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    idle_in_transaction_session_timeout: frozenAfterMs,
    ...options,
  });
  pool.on('error', (error) => log.warn(`connection lost: ${error.message}`));
  // The pool doesn't listen to a connection that is in use: its loss would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

export const openOutboxPool = (connectionString: string, max: number): pg.Pool =>
  openPool(connectionString, {
    max,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + silenceMs,
    application_name: 'sala-outbox',
  });

/** Closes the outbox's connections when the process ends. */
@Injectable()
export class OutboxConnections implements OnApplicationShutdown {
  constructor(@Inject(OUTBOX_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
