import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#platform/database';
import { type TestDatabase, createTestDatabase } from '#test/support';
import { type AuditEntry, AuditLog, verifyAudit } from './index.js';

const log = new AuditLog();
const entry = (subject: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-11-23T03:00:00.123Z',
  actorKind: 'officer',
  actorId: '019c1f6e-0000-7000-8000-000000000001',
  action: 'case.viewed',
  subjectType: 'case',
  subjectId: `case-${subject}`,
  detail: { คำ: 'ไทย', number: 1.5, nested: { a: [1, null] } },
  ...more,
});
const open: { database: DataSource; test: TestDatabase }[] = [];

const trail = async (count: number): Promise<DataSource> => {
  const test = await createTestDatabase();
  const database = await createDataSource({ url: test.url, entities: [], poolSize: 10 }).initialize();
  open.push({ database, test });
  const entries = Array.from({ length: count }, (_, subject) => entry(subject));
  if (count > 0) await database.transaction((manager) => log.append(manager, entries));
  return database;
};

/** What someone can do who owns the database. */
const tamper = async (database: DataSource, ...statements: string[]): Promise<void> => {
  await database.query('alter table audit_entry disable trigger audit_append_only');
  for (const statement of statements) await database.query(statement);
};
const faultsOf = async (database: DataSource) => (await verifyAudit(database)).faults;

afterAll(async () => {
  for (const { database, test } of open) {
    await database.destroy();
    await test.drop();
  }
});

describe('the audit trail', () => {
  let database: DataSource;

  beforeEach(async () => {
    database = await trail(20);
  });

  it('holds from its first entry to its head', async () => {
    expect(await verifyAudit(database)).toEqual({ entries: 20, faults: [] });
    expect(await verifyAudit(await trail(0))).toEqual({ entries: 0, faults: [] });
  });

  it('says who did what to what', async () => {
    const [row] = await database.query(`select * from audit_entry where subject_id = 'case-3'`);
    expect(row).toMatchObject({
      position: '4',
      actor_kind: 'officer',
      action: 'case.viewed',
      subject_type: 'case',
      at: new Date('2026-11-23T03:00:00.123Z'),
      detail: { คำ: 'ไทย' },
    });
  });

  it.each([
    `update audit_entry set entry = '{}'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `update audit_entry set at = now() where position = 1`,
    `delete from audit_entry where false`,
  ])('refuses %s', async (statement) => {
    await expect(database.query(statement)).rejects.toThrow('append-only');
  });

  it('takes part in the transaction: what is rolled back was never there', async () => {
    const work = database.transaction(async (manager) => {
      await log.append(manager, [entry(99)]);
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    expect(await verifyAudit(database)).toEqual({ entries: 20, faults: [] });
  });

  it('has neither gap nor double when many write at once', async () => {
    const write = (subject: number) =>
      database.transaction((manager) =>
        log.append(manager, [entry(subject), entry(subject, { actorKind: 'system', actorId: null })]),
      );
    await Promise.all(Array.from({ length: 100 }, (_, subject) => write(subject)));
    expect(await verifyAudit(database)).toEqual({ entries: 220, faults: [] });
  });

  it('adds nothing for no entries', async () => {
    await log.append(database.manager, []);
    expect((await verifyAudit(database)).entries).toBe(20);
  });
});

describe('a verifier', () => {
  const shift = 'update audit_entry set position = position + 1000000';

  it.each<[string, string[], string]>([
    [
      'an edited entry',
      [`update audit_entry set entry = jsonb_set(entry, '{action}', '"case.closed"') where position = 7`],
      'edited',
    ],
    ['a redated row', [`update audit_entry set at = at + interval '1 hour' where position = 7`], 'edited'],
    [
      'an edit with its hash made new',
      [
        `update audit_entry set entry = jsonb_set(entry, '{action}', '"x"') where position = 7`,
        `update audit_entry set hash = sha256(prev_hash || convert_to(entry::text, 'UTF8')) where position = 7`,
      ],
      'unchained',
    ],
    ['a removed row', ['delete from audit_entry where position = 7'], 'missing'],
    ['a removed first row', ['delete from audit_entry where position = 1'], 'missing'],
    ['rows cut off at the end', ['delete from audit_entry where position > 15'], 'head'],
    [
      'two swapped rows',
      [
        'update audit_entry set position = -1 where position = 7',
        'update audit_entry set position = 7 where position = 8',
        'update audit_entry set position = 8 where position = -1',
      ],
      'edited',
    ],
    [
      'a row removed and the rest moved up',
      [
        'delete from audit_entry where position = 7',
        shift,
        'update audit_entry set position = position - 1000000 - case when position > 1000007 then 1 else 0 end',
      ],
      'edited',
    ],
    [
      'a row put on at the end',
      [
        `insert into audit_entry (position, at, entry, prev_hash, hash) select 21, at, entry, hash, sha256(hash) from audit_entry where position = 20`,
      ],
      'head',
    ],
  ])('finds %s', async (_case, statements, kind) => {
    const database = await trail(20);
    await tamper(database, ...statements);
    expect((await faultsOf(database)).map((fault) => fault.kind)).toContain(kind);
  });

  it('says where', async () => {
    const database = await trail(20);
    await tamper(
      database,
      `update audit_entry set entry = jsonb_set(entry, '{detail}', '{}') where position = 13`,
    );
    expect(await faultsOf(database)).toEqual([{ position: 13, kind: 'edited' }]);
  });

  it('walks a long trail page by page', async () => {
    const database = await trail(12_000);
    const begun = performance.now();
    expect(await verifyAudit(database)).toEqual({ entries: 12_000, faults: [] });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
