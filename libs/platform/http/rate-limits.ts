import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { problem } from '#core/result';
import { ProblemException } from './problem-exception.js';
import { type RateLimit, type RateLimitName, rateLimits } from './rate-limits.data.js';

const table = 'rate_limit';

/** The connection that shared limits count over: anything with `query`, such as a pg Pool. */
export interface CounterConnection {
  query(query: { text: string; values?: unknown[]; name?: string }): Promise<unknown>;
}

/** Counts calls and failures against the limits of `rate-limits.data.ts`. */
@Injectable()
export class RateLimits {
  private readonly limiters: ReadonlyMap<RateLimitName, RateLimiterAbstract>;

  constructor(connection: CounterConnection) {
    const names = Object.keys(rateLimits) as RateLimitName[];
    this.limiters = new Map(names.map((name) => [name, this.build(name, rateLimits[name], connection)]));
  }

  /** Counts one; refuses `request.too-many` (429) once the limit is passed. */
  async consume(name: RateLimitName, key: string): Promise<void> {
    try {
      await this.limiter(name).consume(digest(key));
    } catch (thrown) {
      throw asTooMany(thrown);
    }
  }

  /** Refuses when the limit is used up already; counts nothing. For limits that count failures only. */
  async require(name: RateLimitName, key: string): Promise<void> {
    const state = await this.limiter(name).get(digest(key));
    if (state && state.consumedPoints >= rateLimits[name].points && state.msBeforeNext > 0)
      throw asTooMany(state);
  }

  /** Begins anew, after a success. */
  async forget(name: RateLimitName, key: string): Promise<void> {
    await this.limiter(name).delete(digest(key));
  }

  private limiter(name: RateLimitName): RateLimiterAbstract {
    const found = this.limiters.get(name);
    if (!found) throw new Error(`no limit named ${name}`);
    return found;
  }

  private build(name: RateLimitName, limit: RateLimit, connection: CounterConnection): RateLimiterAbstract {
    const options = { keyPrefix: name, points: limit.points, duration: limit.seconds };
    if (limit.counted === 'process') return new RateLimiterMemory(options);
    return new RateLimiterPostgres({
      ...options,
      storeClient: connection,
      storeType: 'client',
      tableName: table,
      tableCreated: true,
      insuranceLimiter: new RateLimiterMemory(options),
    });
  }
}

/** Names and tracking codes don't stand in the table as they are. */
const digest = (key: string): string => createHash('sha256').update(key, 'utf8').digest('base64url');

const asTooMany = (state: unknown): unknown => {
  if (!(state instanceof RateLimiterRes)) return state;
  const retryAfter = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  const refusal = problem(
    'request.too-many',
    'มีคำขอถี่เกินไป โปรดรอสักครู่แล้วลองใหม่',
    'Too many requests; please wait and try again',
    { retryAfter },
  );
  return new ProblemException([refusal], { retryAfter });
};
