import pg from 'pg';
import { outboxChannel } from './outbox.js';
import type { Wake } from './wake.js';

const retryMs = 2000;

/** Keeps one connection that hears when work was added; comes back by itself when the server was away. */
export class OutboxListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly wake: Wake,
  ) {}

  start(): void {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'sala-relay',
    });
    this.client = client;
    client.on('notification', () => this.wake.wake());
    client.on('error', () => this.retry(client));
    client.on('end', () => this.retry(client));
    client
      .connect()
      .then(() => client.query(`listen ${outboxChannel}`))
      .then(() => this.wake.wake())
      .catch(() => this.retry(client));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private retry(lost: pg.Client): void {
    if (this.stopped || lost !== this.client) return;
    this.client = null;
    lost.end().catch(() => undefined);
    this.timer = setTimeout(() => this.start(), retryMs);
  }
}
