import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import type { DataSource } from 'typeorm';
import { createDataSource, runPrepared } from '#platform/database';
import { verifyAudit } from '#server/audit';
import { type TestDatabase, createTestDatabase } from '#test/support';
import type { Filing } from './filing.js';
import { fileSubmissions } from './filing.sql.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource({ url: database.url, entities: [], poolSize: 8 });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const filing = (service: string, over: Partial<Filing> = {}): Filing => {
  const caseId = newId();
  return {
    caseId,
    submissionId: newId(),
    service,
    version: 1,
    key: newId(),
    bodyHash: 'hash',
    answers: { a: 1 },
    sealed: null,
    files: {},
    receivedAt: '2026-11-23T02:00:00.000Z',
    effectiveReceivedAt: '2026-11-23T02:00:00.000Z',
    year: 2569,
    trackingCode: newId(),
    state: 'received',
    phase: 'received',
    division: 'clerk',
    flags: ['urgent'],
    applicantMasked: 'ส•••',
    search: 'สมหญิง',
    nationalIdIndex: null,
    phoneIndex: null,
    placeCell: null,
    village: null,
    contact: {},
    sealedAccess: false,
    publicList: true,
    dueAt: null,
    tickAt: null,
    caseVersion: 1,
    data: {
      clocks: [],
      correction: null,
      corrections: 0,
      filedBy: null,
      homeDivision: 'clerk',
      divisions: ['clerk'],
      assignedAt: null,
    },
    events: [
      {
        type: 'case.opened',
        at: '2026-11-23T02:00:00.000Z',
        actor: { kind: 'applicant', id: null },
        data: { set: { state: 'received' } },
      },
    ],
    timers: [{ action: 'close', at: '2026-12-01T02:00:00.000Z' }],
    outbox: [
      {
        id: newId(),
        kind: 'notify',
        payload: { ...origin(caseId, service), notification: 'n', to: 'applicant' },
      },
    ],
    actorKind: 'applicant',
    actorId: null,
    ...over,
  };
};

const origin = (caseId: string, service: string) => ({ caseId, service, version: 1, caseVersion: 1 });

const write = (filings: readonly Filing[]): Promise<{ pos: number; seq: number }[]> =>
  runPrepared(source.manager, fileSubmissions, [
    JSON.stringify(filings.map((each, pos) => ({ ...each, pos }))),
  ]);

const numbersOf = async (service: string, year = 2569): Promise<number[]> => {
  const rows: { seq: number }[] = await source.query(
    'select receipt_seq as seq from service_case where service = $1 and receipt_year = $2 order by receipt_seq',
    [service, year],
  );
  return rows.map(({ seq }) => seq);
};

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('filing', () => {
  it('gives numbers without gap or double, whoever files at once and however they are grouped', async () => {
    const groups = Array.from({ length: 60 }, (_, index) =>
      Array.from({ length: 1 + (index % 4) }, (__, nth) => filing(nth % 2 ? 'roads' : 'trees')),
    );
    await Promise.all(groups.map(write));
    const trees = await numbersOf('trees');
    const roads = await numbersOf('roads');
    expect(trees).toEqual(upTo(trees.length));
    expect(roads).toEqual(upTo(roads.length));
    expect(trees.length + roads.length).toBe(groups.flat().length);
  });

  it('answers with the number of each place, in the order of the group', async () => {
    const written = await write([filing('ordered'), filing('ordered'), filing('ordered')]);
    expect(written.sort((a, b) => a.pos - b.pos)).toEqual([
      { pos: 0, seq: 1 },
      { pos: 1, seq: 2 },
      { pos: 2, seq: 3 },
    ]);
  });

  it('begins each Buddhist year at one', async () => {
    await write([filing('yearly'), filing('yearly', { year: 2570 }), filing('yearly', { year: 2570 })]);
    await expect(numbersOf('yearly')).resolves.toEqual([1]);
    await expect(numbersOf('yearly', 2570)).resolves.toEqual([1, 2]);
  });

  it('leaves no trace of a filing whose idempotency key is known, in the same group or another', async () => {
    const first = filing('repeated');
    const again = () => filing('repeated', { key: first.key });
    const groups = await Promise.all([
      write([first, again()]),
      ...Array.from({ length: 20 }, () => write([again()])),
    ]);
    expect(groups.flat()).toHaveLength(1);
    await expect(numbersOf('repeated')).resolves.toEqual([1]);
    const [{ count }] = await source.query(`select count(*)::int from submission where service = 'repeated'`);
    expect(count).toBe(1);
    const [counter] = await source.query(`select last from receipt_counter where service = 'repeated'`);
    expect(counter.last).toBe(1);
  });

  it('writes case, event, timer, message and audit entry together', async () => {
    const one = filing('whole');
    await write([one]);
    const [row] = await source.query(
      `select c.search, c.flags, e.type, t.action, o.kind, a.action as audited
       from service_case c join case_event e on e.case_id = c.id and e.seq = 1 join case_timer t on t.case_id = c.id
       join outbox o on o.payload ->> 'caseId' = c.id::text join audit_entry a on a.subject_id = c.id::text where c.id = $1`,
      [one.caseId],
    );
    expect(row).toEqual({
      search: '00001/2569 สมหญิง',
      flags: ['urgent'],
      type: 'case.opened',
      action: 'close',
      kind: 'notify',
      audited: 'case.opened',
    });
  });

  it('takes nothing of a group in which one row is bad', async () => {
    const taken = filing('broken');
    await write([taken]);
    await expect(
      write([filing('broken'), filing('broken', { trackingCode: taken.trackingCode })]),
    ).rejects.toThrow();
    await expect(numbersOf('broken')).resolves.toEqual([1]);
  });

  it('keeps the audit chain whole', async () => {
    const report = await verifyAudit(source);
    expect(report).toMatchObject({ faults: [] });
  });
});
