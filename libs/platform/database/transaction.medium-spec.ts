import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import type { DataSource } from 'typeorm';
import { fail, ok, problem } from '#core/result';
import { type TestDatabase, createTestDatabase, eventually } from '#test/support';
import { createDataSource } from './data-source.js';
import { sqlStateOf } from './errors.js';
import { TransactionRunner } from './transaction.js';

describe('a transaction', () => {
  let test: TestDatabase;
  let database: DataSource;
  let transactions: TransactionRunner;
  const count = async () => Number((await database.query('select count(*) from note'))[0].count);

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await createDataSource({
      url: test.url,
      entities: [],
      poolSize: 4,
      statementTimeoutMs: 3_000,
    }).initialize();
    transactions = new TransactionRunner(database);
    await database.query('create table note (id integer primary key, value integer not null default 0)');
  });

  beforeEach(() => database.query('truncate note'));

  afterAll(async () => {
    await database.destroy();
    await test.drop();
  });

  it('commits what succeeds and hands its value on', async () => {
    const done = await transactions.run(async (manager) => {
      await manager.query('insert into note (id) values (1)');
      return ok('written');
    });
    expect(done).toEqual(ok('written'));
    expect(await count()).toBe(1);
  });

  it('leaves nothing behind when the work is refused', async () => {
    const refusal = problem('note.refused', 'ไม่รับ', 'Refused');
    const done = await transactions.run(async (manager) => {
      await manager.query('insert into note (id) values (1)');
      return fail(refusal);
    });
    expect(done).toEqual(fail(refusal));
    expect(await count()).toBe(0);
  });

  it('leaves nothing behind when the work throws, and lets the error through', async () => {
    const work = transactions.run(async (manager) => {
      await manager.query('insert into note (id) values (1)');
      throw new Error('broken');
    });
    await expect(work).rejects.toThrow('broken');
    expect(await count()).toBe(0);
  });

  it('is done again when it collides with another', async () => {
    await database.query('insert into note (id) values (1), (2)');
    const bothHold = meeting(2);
    const crossing = (first: number, second: number) =>
      transactions.run(async (manager) => {
        await manager.query('update note set value = value + 1 where id = $1', [first]);
        await bothHold();
        await manager.query('update note set value = value + 1 where id = $1', [second]);
        return ok(null);
      });
    const done = await Promise.all([crossing(1, 2), crossing(2, 1)]);
    expect(done.every((result) => result.ok)).toBe(true);
    expect(await database.query('select value from note order by id')).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it('is ended by the server when a statement takes too long', async () => {
    const slow = transactions.run(async (manager) => ok(await manager.query('select pg_sleep(9)')));
    const error: unknown = await slow.catch((thrown: unknown) => thrown);
    expect(sqlStateOf(error)).toBe('57014');
  });

  it('survives the loss of every connection: work goes on as soon as the loss was noticed', async () => {
    await database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    const broken = transactions.run(async (manager) =>
      ok(await manager.query('select pg_terminate_backend(pg_backend_pid())')),
    );
    await expect(broken).rejects.toThrow('terminat');
    const tryAgain = () =>
      transactions
        .run(async (manager) => ok((await manager.query('select 1 as one'))[0].one))
        .catch(() => null);
    expect(await eventually(tryAgain, (done) => done !== null)).toEqual(ok(1));
  });
});

/** Waits until so many came, once; who comes later passes. */
const meeting = (size: number) => {
  let arrived = 0;
  const door = new EventEmitter();
  return async (): Promise<void> => {
    arrived += 1;
    if (arrived === size) door.emit('open');
    if (arrived < size) await once(door, 'open');
  };
};
