import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '#platform/ids';
import type { DataSource } from 'typeorm';
import type { Actor } from '#core/access';
import {
  type FilterContext,
  type FilterNode,
  type InboxRow,
  all,
  any,
  matches,
  queues,
  visibleTo,
  where,
} from '#core/inbox';
import { phases } from '#core/definition';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { Parameters, conditionSql, toSql } from './filter-sql.js';

const me = newId();
const other = newId();
const day = (offset: number): string => new Date(Date.UTC(2026, 10, 23) + offset * 86_400_000).toISOString();

const rowArbitrary: fc.Arbitrary<InboxRow> = fc.record({
  service: fc.constantFrom('roads', 'trees'),
  state: fc.constantFrom('received', 'done'),
  phase: fc.constantFrom(...phases),
  division: fc.constantFrom('clerk', 'engineering', 'welfare'),
  assignee: fc.constantFrom(null, me, other),
  flags: fc.subarray(['urgent', 'sealed']),
  dueAt: fc.option(fc.integer({ min: -20, max: 20 }).map(day)),
  receivedAt: fc.integer({ min: -40, max: 0 }).map(day),
  enteredStateAt: fc.integer({ min: -40, max: 0 }).map(day),
  village: fc.constantFrom(null, '1', '12'),
  changedAt: fc.integer({ min: -40, max: 0 }).map(day),
  unread: fc.boolean(),
  mentioned: fc.boolean(),
  unanswered: fc.boolean(),
}) as fc.Arbitrary<InboxRow>;

const rows = fc.sample(rowArbitrary, { numRuns: 300, seed: 2569 });

const context: FilterContext = {
  me,
  'my-divisions': ['clerk', 'engineering'],
  now: day(0),
  soon: day(3),
  recently: day(-30),
};

const leaf: fc.Arbitrary<FilterNode> = fc.oneof(
  fc.constantFrom(...queues.map((queue) => queue.filter)),
  fc.subarray([...phases]).map((some) => where('phase', 'in', some)),
  fc.subarray([...phases]).map((some) => where('phase', 'not-in', some)),
  fc.constantFrom('received', 'done').map((state) => where('state', 'not-in', state)),
  fc.constant(where('assignee', 'not-in', { variable: 'me' })),
  fc.constantFrom(
    where('assignee', 'empty'),
    where('dueAt', 'not-empty'),
    where('flags', 'has', ['urgent']),
    where('flags', 'has-not', ['urgent', 'sealed']),
  ),
  fc.boolean().map((yes) => where('unread', 'is', yes)),
  fc.constant(where('dueAt', 'before', { variable: 'now' })),
  fc.constant(where('dueAt', 'from', { variable: 'now' })),
  fc.constant(where('changedAt', 'from', { variable: 'recently' })),
  fc.subarray(['1', '12', '99']).map((some) => where('village', 'in', some)),
  fc.boolean().map((yes) => where('mentioned', 'is', yes)),
  fc.boolean().map((yes) => where('unanswered', 'is', yes)),
);

const { tree } = fc.letrec<{ tree: FilterNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((nodes) => all(...nodes)),
    fc.array(tie('tree'), { maxLength: 3 }).map((nodes) => any(...nodes)),
  ),
}));

let database: TestDatabase;
let source: DataSource;
const ids: string[] = [];

const insert = `insert into service_case (id, service, service_version, receipt_year, receipt_seq, tracking_code, submission_id, state, phase,
  division, assignee, flags, applicant_masked, search, due_at, received_at, effective_received_at, entered_state_at, changed_at, village, unanswered, version, data)
  values ($1::uuid, $2, 1, 2569, $3, $1::text, $1::uuid, $4, $5, $6, $7, $8, '', '', $9, $10, $10, $11, $12, $13, $14, 1, '{}')`;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource({ url: database.url, entities: [], poolSize: 2 });
  await source.initialize();
  for (const [index, row] of rows.entries()) {
    const id = newId();
    ids.push(id);
    await source.query(insert, [
      id,
      row.service,
      index,
      row.state,
      row.phase,
      row.division,
      row.assignee,
      row.flags,
      row.dueAt,
      row.receivedAt,
      row.enteredStateAt,
      row.changedAt,
      row.village,
      row.unanswered,
    ]);
    if (row.mentioned)
      await source.query(
        'insert into case_mention (case_id, officer_id, seq, at) values ($1, $2, 1, now())',
        [id, me],
      );
    if (!row.unread)
      await source.query('insert into case_seen (officer_id, case_id, version) values ($1, $2, 1)', [me, id]);
  }
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const find = async (write: (parameters: Parameters) => string): Promise<string[]> => {
  const parameters = new Parameters();
  const found: { id: string }[] = await source.query(
    `select c.id from service_case c where ${write(parameters)} order by c.receipt_seq`,
    parameters.values,
  );
  return found.map(({ id }) => id);
};

const chosenBySql = (filter: FilterNode): Promise<string[]> =>
  find((parameters) => toSql(filter, context, parameters));
const chosenBySimpleSql = (filter: FilterNode): Promise<string[]> =>
  find((parameters) => conditionSql([filter], context, parameters));

const chosenHere = (filter: FilterNode): string[] =>
  ids.filter((_, index) => matches(filter, rows[index] as InboxRow, context));

describe('filters in SQL', () => {
  it('choose the same cases as core/inbox does', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (filter) => {
        await expect(chosenBySql(filter)).resolves.toEqual(chosenHere(filter));
        await expect(chosenBySimpleSql(filter)).resolves.toEqual(chosenHere(filter));
      }),
      { numRuns: 150 },
    );
  });

  it.each(['officer', 'supervisor', 'executive', 'admin'])(
    'show a %s no more than core/inbox does',
    async (role) => {
      const actor: Actor = { kind: 'officer', id: me, roles: [role], divisions: ['clerk', 'engineering'] };
      const filter = visibleTo(actor);
      await expect(chosenBySql(filter)).resolves.toEqual(chosenHere(filter));
    },
  );
});
