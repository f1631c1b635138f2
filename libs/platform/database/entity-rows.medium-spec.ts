import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource, EntitySchema } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { createDataSource } from './data-source.js';
import { listPrepared } from './entity-rows.js';

interface Leaf {
  id: number;
  treeName: string;
  fallsOn: string;
  seenAt: Date | null;
  marks: { colour: string };
}

const leaf = new EntitySchema<Leaf>({
  name: 'leaf',
  columns: {
    id: { type: 'integer', primary: true },
    treeName: { type: 'text' },
    fallsOn: { type: 'date' },
    seenAt: { type: 'timestamptz', nullable: true },
    marks: { type: 'jsonb' },
  },
});

describe('rows of an entity by a prepared statement', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url, entities: [leaf], poolSize: 1 }).initialize();
    await source.query(
      `create table leaf (id integer primary key, tree_name text, falls_on date, seen_at timestamptz, marks jsonb)`,
    );
    await source.manager.insert(leaf, [
      { id: 2, treeName: 'ไทร', fallsOn: '2026-11-23', seenAt: null, marks: { colour: 'red' } },
      { id: 1, treeName: 'ไทร', fallsOn: '2026-11-24', seenAt: new Date(0), marks: { colour: 'green' } },
      { id: 3, treeName: 'โพธิ์', fallsOn: '2026-11-25', seenAt: null, marks: { colour: 'red' } },
    ]);
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are those that TypeORM finds, with the same values of the same types, in the order asked for', async () => {
    const byTypeOrm = await source.manager.find(leaf, { where: { treeName: 'ไทร' }, order: { id: 'ASC' } });
    expect(byTypeOrm).toHaveLength(2);
    await expect(listPrepared(source.manager, leaf, ['treeName', 'ไทร'], 'id')).resolves.toEqual(byTypeOrm);
  });

  it('are found in the transaction of the manager, with what it has written so far', async () => {
    const rows = await source.transaction(async (manager) => {
      await manager.update(leaf, { id: 3 }, { treeName: 'ยาง' });
      return listPrepared(manager, leaf, ['treeName', 'ยาง'], 'id');
    });
    expect(rows.map(({ id }) => id)).toEqual([3]);
  });
});
