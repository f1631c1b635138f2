import { Inject, Injectable } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { queueSchema } from './backend.js';
import { OUTBOX_POOL } from './connections.js';
import { REDIS_URL } from './tokens.js';

const patienceMs = 1500;

/** Answers whether the queue can be reached, for the readiness check. */
@Injectable()
export class QueueProbe {
  readonly name = 'queue';

  constructor(
    @Inject(OUTBOX_POOL) private readonly pool: Pool,
    @Inject(REDIS_URL) private readonly redisUrl: string | null,
  ) {}

  async check(): Promise<void> {
    if (this.redisUrl === null) await this.askPostgres();
    else await askRedis(this.redisUrl);
  }

  private async askPostgres(): Promise<void> {
    const { rows } = await this.pool.query<{ there: boolean }>(
      'select to_regnamespace($1) is not null as there',
      [queueSchema],
    );
    if (!rows[0]?.there) throw new Error('the queue isn’t migrated');
  }
}

const askRedis = async (url: string): Promise<void> => {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } finally {
    redis.disconnect();
  }
};
