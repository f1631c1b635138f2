import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { openPool } from './connections.js';

describe('a pool of the queue', () => {
  let test: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    test = await createTestDatabase();
    pool = openPool(test.url, { max: 2 });
  });

  afterAll(async () => {
    await pool.end();
    await test.drop();
  });

  it('lives through the loss of a connection that is in use but asks nothing just now', async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const lost = new Promise((resolve) => client.once('end', resolve));
    await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await lost;
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});
