import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Actor } from '#core/access';
import { type FilterContext, type InboxSort, all, queues, queuesFor, visibleTo } from '#core/inbox';
import type { InboxFilter } from '#contracts/inbox';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase, seedCases } from '#test/support';
import { Parameters, seenJoin, toSql } from './filter-sql.js';
import { selectPage } from './inbox-row.js';
import { narrowing } from './narrowing.js';
import { searchSql } from './search-sql.js';
import { afterCursor, orderBy, sortKey } from './sort-sql.js';

const now = '2026-11-23T03:00:00.000Z';
const days = (count: number): string => new Date(Date.parse(now) + count * 86_400_000).toISOString();
const me = randomUUID();
const officer: Actor = { kind: 'officer', id: me, roles: ['officer', 'supervisor'], divisions: ['health'] };
const mayor: Actor = { kind: 'officer', id: me, roles: ['executive'], divisions: [] };
const servant: Actor = { ...officer, divisions: ['health', 'welfare', 'education'] };
const sorts: readonly InboxSort[] = ['received', '-received', 'due', '-entered', '-changed'];

const contextOf = ({ divisions }: Actor): FilterContext => ({
  me,
  'my-divisions': divisions,
  now,
  soon: days(3),
  recently: days(-30),
});

/** Blind indexes as the seed makes them. */
const blind = { indexNationalId: () => 'person', indexPhone: () => 'phone' };

describe('the inbox over many cases', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource({ url: database.url, entities: [], poolSize: 1 }).initialize();
    const officers = [me, ...Array.from({ length: 200 }, () => randomUUID())];
    await seedCases(source, { count: 60_000, officers, now });
  }, 120_000);

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const explain = async (sql: string, values: readonly unknown[]): Promise<string> => {
    const rows: Record<string, string>[] = await source.query(`explain ${sql}`, [...values]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

  const planOf = (
    actor: Actor,
    { queue, sort = '-received', q, deep, ...filter }: InboxFilter & { sort?: InboxSort; deep?: boolean },
  ): Promise<string> => {
    const context = contextOf(actor);
    const parameters = new Parameters();
    const seen = parameters.add(me);
    const wanted = queues.find(({ id }) => id === queue)?.filter ?? all();
    const narrowed = narrowing(filter, me);
    if (!narrowed.ok) throw new Error('a filter was refused');
    const conditions = [toSql(all(visibleTo(actor), wanted, narrowed.value), context, parameters)];
    if (q !== undefined) conditions.push(searchSql(q, blind, parameters));
    if (deep)
      conditions.push(afterCursor({ sort, key: '2025-06-01 00:00:00+00', id: randomUUID() }, parameters));
    const page = {
      key: sortKey(sort),
      seen,
      where: conditions.join(' and '),
      order: orderBy(sort),
      limit: 51,
    };
    return explain(selectPage(page), parameters.values);
  };

  const expectByIndex = (plan: string): void => expect(plan).not.toMatch(/Seq Scan on service_case/);

  it.each(queuesFor(officer).map((queue) => [queue.id, queue] as const))(
    'the queue “%s”, its next pages and its count are read by index',
    async (id, { filter, sort }) => {
      expectByIndex(await planOf(officer, { queue: id, sort }));
      expectByIndex(await planOf(officer, { queue: id, sort, deep: true }));
      const parameters = new Parameters();
      const seen = parameters.add(me);
      const where = toSql(all(visibleTo(officer), filter), contextOf(officer), parameters);
      expectByIndex(
        await explain(
          `select count(*) from (select 1 from service_case c ${seenJoin(seen)} where ${where} limit 1001) as counted`,
          parameters.values,
        ),
      );
    },
  );

  it.each(sorts)('the order “%s” needs no sequential scan, whoever asks', async (sort) => {
    for (const actor of [officer, servant])
      expectByIndex(await planOf(actor, { queue: 'my-division', sort }));
    expectByIndex(await planOf(mayor, { queue: 'council', sort }));
  });

  it.each([
    ['a name and a place', 'วิไล ริมคลอง'],
    ['a number', '00123/2567'],
    ['a number without its year', '123'],
    ['a short word', 'ใจ'],
    ['a letter', 'ก'],
    ['what nobody wrote', 'ปราสาทหินพิมาย'],
    ['wildcards', '%%%'],
    ['a national ID', '1101700207366'],
    ['a phone', '0812345678'],
  ])('search by %s is by index', async (_, q) => {
    expectByIndex(await planOf(officer, { q }));
    expectByIndex(await planOf(mayor, { q }));
  });

  it.each<[string, InboxFilter]>([
    ['service', { service: 'bench-33' }],
    ['service and state', { state: 'bench-33:received' }],
    ['village and flags', { village: '3', flags: 'urgent' }],
    ['days', { receivedFrom: '2026-11-01', receivedTo: '2026-11-10', dueTo: '2026-12-01' }],
    ['assignee', { assignee: 'me' }],
  ])('a queue that is narrowed by %s is read by index', async (_, filter) => {
    expectByIndex(await planOf(officer, { queue: 'my-division', ...filter }));
    expectByIndex(await planOf(mayor, { queue: 'council', ...filter }));
  });

  it('what changed since a moment is read by index', async () => {
    const parameters = new Parameters();
    const seen = parameters.add(me);
    const visible = toSql(visibleTo(officer), contextOf(officer), parameters);
    expectByIndex(
      await explain(
        `select c.id from service_case c ${seenJoin(seen)} where c.changed_at >= $${parameters.values.length + 1} and ${visible}
         order by c.changed_at desc limit 101`,
        [...parameters.values, days(-0.01)],
      ),
    );
  });
});
