import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testSettings } from '#test/app';
import {
  type TestDatabase,
  type TestRedis,
  createTestDatabase,
  describeWithRedis,
  startRedis,
} from '#test/support';
import {
  DeadLetters,
  HandlesJob,
  type JobHandler,
  type JobRun,
  Outbox,
  PermanentFailure,
  QueueModule,
  defineJob,
  defineTimer,
  migrateQueue,
  once,
} from './index.js';
import { OutboxSweep } from './outbox-sweep.js';

interface Greeting {
  readonly name: string;
  readonly failures?: number;
  readonly hopeless?: boolean;
}

const greet = defineJob<Greeting>('greet');
const orphan = defineJob<object>('nobody-does-this');
const tick = defineTimer('tick', 200);
const seen: { name: string; run: JobRun }[] = [];
let ticks = 0;

@HandlesJob(greet)
@Injectable()
class Greeter implements JobHandler<Greeting> {
  async run(payload: Greeting, run: JobRun): Promise<void> {
    seen.push({ name: payload.name, run });
    if (payload.hopeless) throw new PermanentFailure('hopeless for 1101700230708');
    if (run.attempt <= (payload.failures ?? 0)) throw new Error('try again');
  }
}

@HandlesJob(tick)
@Injectable()
class Ticker implements JobHandler {
  async run(): Promise<void> {
    ticks += 1;
  }
}

const until = async (condition: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<number> => {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > withinMs) throw new Error('it never happened');
    await pause(20);
  }
  return performance.now() - begun;
};

const startWorker = async (url: string, redis?: TestRedis): Promise<INestApplicationContext> => {
  const settings = testSettings(url, redis ? { REDIS_URL: redis.url } : {});
  const built = await Test.createTestingModule({
    imports: [QueueModule.forWorker(settings)],
    providers: [Greeter, Ticker],
  })
    .setLogger({ log() {}, warn() {}, error() {} })
    .compile();
  return built.init();
};

const behaves = (withRedis: boolean): void => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let sql: pg.Pool;
  let worker: INestApplicationContext;
  let outbox: Outbox;

  beforeAll(async () => {
    database = await createTestDatabase();
    redis = withRedis ? await startRedis() : undefined;
    await migrateQueue(database.url);
    await migrateQueue(database.url);
    sql = new pg.Pool({ connectionString: database.url, max: 4 });
    sql.on('error', () => undefined);
    worker = await startWorker(database.url, redis);
    outbox = worker.get(Outbox);
  });

  beforeEach(() => void seen.splice(0));

  afterAll(async () => {
    await worker.close();
    await sql.end();
    await redis?.stop();
    await database.drop();
  });

  const manager = {
    query: async <T>(text: string, values?: unknown[]) => (await sql.query(text, values)).rows as T,
  };
  const add = async (payload: Greeting): Promise<string> => {
    const id = await outbox.add(manager, greet, payload);
    outbox.poke();
    return id;
  };
  const row = async (id: string) => (await sql.query('select * from outbox where id = $1', [id])).rows[0];
  const finished = async (id: string) => (await row(id)).finished_at !== null;
  const ran = (name: string) => seen.filter((greeting) => greeting.name === name).length;

  it('does what the outbox asks for, soon, with its payload and the id of the effect', async () => {
    await add({ name: 'first' });
    await until(() => ran('first') === 1);
    const id = await add({ name: 'สมชาย' });
    expect(await until(() => ran('สมชาย') === 1)).toBeLessThan(1000);
    expect(seen.at(-1)?.run).toEqual({ effectId: id, attempt: 1 });
    await until(() => finished(id));
  });

  it('finds work that nobody announced', async () => {
    const id = await outbox.add(manager, greet, { name: 'quiet' });
    expect(await until(() => finished(id), 5000)).toBeLessThan(5000);
  });

  it('does nothing for a transaction that was rolled back', async () => {
    const client = await sql.connect();
    await client.query('begin');
    await outbox.append(
      { query: async <T>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as T },
      [{ id: randomUUID(), kind: greet.name, payload: { name: 'never' } }],
    );
    await client.query('rollback');
    client.release();
    outbox.poke();
    await pause(1500);
    expect(ran('never')).toBe(0);
  });

  it('tries again after a failure, as the same effect', async () => {
    const id = await add({ name: 'late', failures: 1 });
    await until(() => finished(id));
    expect(seen.filter(({ name }) => name === 'late').map(({ run }) => run)).toEqual([
      { effectId: id, attempt: 1 },
      { effectId: id, attempt: 2 },
    ]);
  });

  it('shows what failed for good, without personal data, and does it when asked again', async () => {
    const letters = worker.get(DeadLetters);
    const id = await add({ name: 'lost', hopeless: true });
    await until(async () => (await letters.list()).some((letter) => letter.id === id));
    expect((await letters.list())[0]).toMatchObject({ id, kind: 'greet', error: 'hopeless for [id]' });
    await sql.query(`update outbox set payload = '{"name":"lost"}' where id = $1`, [id]);
    expect(await letters.retry(id)).toBe(true);
    await until(() => finished(id));
    expect(await letters.list()).toEqual([]);
    expect(await letters.retry(id)).toBe(false);
  });

  it('leaves work that this process can’t do to others', async () => {
    const id = await outbox.add(manager, orphan, {});
    outbox.poke();
    await pause(1500);
    expect(await row(id)).toMatchObject({ dispatched_at: null, attempts: 0 });
  });

  it('sends again what the queue lost', async () => {
    const id = randomUUID();
    await sql.query(
      `insert into outbox (id, kind, payload, dispatched_at, attempts) values ($1, 'greet', '{"name":"swept"}', now() - interval '2 hours', 1)`,
      [id],
    );
    await worker.get(OutboxSweep).run();
    await until(() => finished(id));
    expect(ran('swept')).toBe(1);
  });

  it('comes round by itself for timers', async () => {
    const before = ticks;
    expect(await until(() => ticks >= before + 2)).toBeLessThan(15_000);
  });

  it('does the work of a storm once each, with two workers', async () => {
    const other = await startWorker(database.url, redis);
    const messages = Array.from({ length: 300 }, (_, index) => ({
      id: randomUUID(),
      kind: greet.name,
      payload: { name: `storm-${index}` },
    }));
    for (const message of messages) await outbox.append(manager, [message]);
    outbox.poke();
    const left = async () =>
      Number(
        (
          await sql.query('select count(*) from outbox where id = any($1) and finished_at is null', [
            messages.map(({ id }) => id),
          ])
        ).rows[0].count,
      );
    await until(async () => (await left()) === 0, 30_000);
    await other.close();
    expect(seen.filter(({ name }) => name.startsWith('storm'))).toHaveLength(300);
  }, 60_000);

  it('goes on by itself after every connection to PostgreSQL was cut', async () => {
    await sql
      .query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      .catch(() => undefined);
    await pause(200);
    const id = await add({ name: 'after the cut' });
    expect(await until(() => finished(id), 25_000)).toBeLessThan(25_000);
  }, 40_000);

  if (withRedis) {
    it('waits while Redis is away and goes on when it is back, even empty', async () => {
      await redis?.stop();
      const id = await add({ name: 'after redis' });
      await pause(3000);
      expect(ran('after redis')).toBe(0);
      await redis?.start();
      await until(() => finished(id), 30_000);
    }, 60_000);

    it('sets its timers again after Redis came back empty', async () => {
      const before = ticks;
      expect(await until(() => ticks >= before + 2, 30_000)).toBeLessThan(30_000);
    }, 40_000);

    it('stops in order while Redis is away', async () => {
      const other = await startWorker(database.url, redis);
      await pause(500);
      await redis?.stop();
      const begun = performance.now();
      await other.close();
      expect(performance.now() - begun).toBeLessThan(8000);
      await redis?.start();
    }, 30_000);
  }
};

describe('the queue over PostgreSQL', () => {
  behaves(false);
});

describeWithRedis()('the queue over Redis', () => {
  behaves(true);
});

describe('an effect', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 10 });
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const inTransaction = async <T>(
    work: (manager: { query<R>(text: string, values?: unknown[]): Promise<R> }) => Promise<T>,
  ): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const done = await work({
        query: async <R>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as R,
      });
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };

  it('happens once, however many try at the same time', async () => {
    let times = 0;
    const tryOnce = () =>
      inTransaction((manager) => once(manager, 'effect-1', async () => void (times += 1)));
    const done = await Promise.all(Array.from({ length: 20 }, tryOnce));
    expect(times).toBe(1);
    expect(done.filter(Boolean)).toHaveLength(1);
  });

  it('that failed leaves no mark and may happen later', async () => {
    const failing = inTransaction((manager) =>
      once(manager, 'effect-2', () => Promise.reject(new Error('away'))),
    );
    await expect(failing).rejects.toThrow('away');
    expect(await inTransaction((manager) => once(manager, 'effect-2', async () => undefined))).toBe(true);
  });
});
