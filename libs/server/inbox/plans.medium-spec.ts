import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Actor } from '#core/access';
import { type FilterContext, type InboxSort, queuesFor, visibleTo } from '#core/inbox';
import type { InboxFilter } from '#contracts/inbox';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase, seedCases } from '#test/support';
import { Parameters, conditionSql } from './filter-sql.js';
import { rowColumns } from './inbox-row.js';
import { type Scope, type ScopeFilter, readScope } from './inbox-scope.js';
import { listSql } from './list-sql.js';

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

/** What the office offers to narrow a queue by, one at a time and some together. */
const filters: readonly InboxFilter[] = [
  {},
  { service: 'bench-33' },
  { state: 'received' },
  { service: 'bench-33', state: 'received' },
  { assignee: 'me' },
  { assignee: 'none' },
  { assignee: randomUUID() },
  { division: 'education' },
  { village: '3' },
  { flags: 'urgent' },
  { receivedFrom: '2026-11-01', receivedTo: '2026-11-10' },
  { dueFrom: '2026-11-25', dueTo: '2026-12-01' },
  { unread: true },
  { mentioned: true },
  { unanswered: true },
  { village: '3', flags: 'urgent', dueTo: '2026-12-01' },
];

const lists = Object.entries({
  'one division': officer,
  'three divisions': servant,
  'the council': mayor,
}).flatMap(([name, actor]) => queuesFor(actor).map(({ id }) => [id, name, actor] as const));

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

  const scopeOf = (actor: Actor, filter: ScopeFilter): Scope => {
    const scope = readScope(filter, actor, contextOf(actor), blind);
    if (!scope.ok) throw new Error('a filter was refused');
    return scope.value;
  };

  const planOf = (actor: Actor, { deep, ...filter }: ScopeFilter & { deep?: boolean }): Promise<string> => {
    const scope = scopeOf(actor, filter);
    const { sort, parameters } = scope;
    const columns = rowColumns(sort, parameters.add(me));
    const after = { sort, key: '2025-06-01 00:00:00+00', id: randomUUID() };
    const sql = listSql(scope, { columns, limit: 51, ...(deep && { after }) });
    return explain(sql, parameters.values);
  };

  const expectByIndex = (plan: string): void => expect(plan).not.toMatch(/Seq Scan on service_case/);

  it.each(queuesFor(officer).map((queue) => [queue.id, queue] as const))(
    'the queue “%s”, its next pages and its count are read by index',
    async (id, { filter, sort }) => {
      expectByIndex(await planOf(officer, { queue: id, sort }));
      expectByIndex(await planOf(officer, { queue: id, sort, deep: true }));
      const parameters = new Parameters();
      const where = conditionSql([visibleTo(officer), filter], contextOf(officer), parameters);
      expectByIndex(
        await explain(
          `select count(*) from (select from service_case c where ${where} limit 1001) as counted`,
          parameters.values,
        ),
      );
    },
  );

  it.each(lists)('“%s” of %s is read by index, in each order and by each filter', async (queue, _, actor) => {
    for (const sort of sorts)
      for (const filter of filters) expectByIndex(await planOf(actor, { queue, sort, ...filter }));
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

  it('what changed since a moment is read by index', async () => {
    const parameters = new Parameters();
    const visible = conditionSql([visibleTo(officer)], contextOf(officer), parameters);
    expectByIndex(
      await explain(
        `select c.id from service_case c where c.changed_at >= $${parameters.values.length + 1} and ${visible}
         order by c.changed_at desc limit 101`,
        [...parameters.values, days(-0.01)],
      ),
    );
  });
});
