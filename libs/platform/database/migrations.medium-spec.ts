import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { createDataSource } from './data-source.js';

const columns = `select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' and table_name <> 'migrations' order by 1, 2`;

describe('the migrations', () => {
  let test: TestDatabase;
  let database: DataSource;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await createDataSource({
      url: test.url,
      entities: [],
      poolSize: 2,
      statementTimeoutMs: 60_000,
    }).initialize();
  });

  afterAll(async () => {
    await database.destroy();
    await test.drop();
  });

  it('are all done in a new database', async () => {
    expect(await database.showMigrations()).toBe(false);
  });

  it('go down to nothing and up to the same schema again', async () => {
    const before: unknown = await database.query(columns);
    for (const _ of database.migrations) await database.undoLastMigration();
    expect(await database.query(columns)).toEqual([]);
    await database.runMigrations();
    expect(await database.query(columns)).toEqual(before);
  });
});
