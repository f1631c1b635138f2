import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { createDataSource } from './data-source.js';
import { runKept } from './prepared-query.js';

describe('a statement that is kept', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url, entities: [], poolSize: 1 }).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const ask = (sql: string, ...values: unknown[]) => runKept<{ sum: number }>(source.manager, sql, values);
  const add = (more: number): string => `select $1::integer + ${more} as sum`;

  it('answers each time by what it is asked with, and is prepared once', async () => {
    await expect(ask(add(1), 1)).resolves.toEqual([{ sum: 2 }]);
    await expect(ask(add(1), 40)).resolves.toEqual([{ sum: 41 }]);
    const kept = await source.query(
      'select count(*)::integer as count from pg_prepared_statements where statement = $1',
      [add(1)],
    );
    expect(kept).toEqual([{ count: 1 }]);
  });

  it('is one of at most two hundred: others are asked as they are', async () => {
    for (let more = 2; more <= 205; more += 1)
      await expect(ask(add(more), 1)).resolves.toEqual([{ sum: 1 + more }]);
    const [{ count }] = await source.query<[{ count: number }]>(
      `select count(*)::integer as count from pg_prepared_statements where name like 'kept-%'`,
    );
    expect(count).toBe(200);
  });
});
