import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BulkOffers, BulkPreview, BulkRun } from '#contracts/bulk';
import { bangkokDay } from '#core/thai';
import {
  type HttpClient,
  Stage,
  addOfficer,
  eventually,
  fileToyCase,
  takeCase,
  toyFiling,
  viewCase,
} from '#test/support';

const path = '/api/bulk-actions';

describe('bulk actions', () => {
  let stage: Stage;
  let engineer: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    engineer = await stage.as('engineer');
    await addOfficer(stage, { username: 'mate', roles: ['officer'], divisions: ['engineering'] });
  });

  afterAll(() => stage.close());

  const file = async (count: number, village = 1): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push(
        (await fileToyCase(stage.citizen, toyFiling({ place: { village, landmark: 'ข้างวัด' } }))).caseId,
      );
    return ids;
  };
  const start = async (body: unknown, who = engineer, key: string = randomUUID()): Promise<BulkRun> => {
    const answer = await who.post<BulkRun>(path, body, { 'idempotency-key': key });
    expect([answer.status, answer.body]).toMatchObject([202, { id: expect.any(String) }]);
    return answer.body;
  };
  const ended = async (run: BulkRun, who = engineer): Promise<BulkRun> =>
    eventually(
      async () => (await who.get<BulkRun>(`${path}/${run.id}`)).body,
      ({ state }) => state === 'done',
    );

  it('does one deed on all cases that a filter finds', async () => {
    const ids = await file(5, 7);
    const body = { filter: { village: '7', assignee: 'none' }, deed: 'take' };
    const { body: preview } = await engineer.post<BulkPreview>(`${path}/preview`, body);
    expect(preview).toMatchObject({ total: 5, ready: 5, skipped: [], tooMany: false });
    const run = await ended(await start(body));
    expect(run).toMatchObject({ total: 5, done: 5, skipped: 0, failed: 0, left: 0, results: [] });
    for (const id of ids) expect((await viewCase(engineer, id)).canRelease).toBe(true);
    const { body: runs } = await engineer.get<{ items: BulkRun[] }>(path);
    expect(runs.items[0]?.id).toBe(run.id);
  });

  it('offers what at least one of the cases allows, with how many would be skipped and why', async () => {
    const [mine = '', taken = '', fresh = ''] = await file(3);
    await takeCase(engineer, mine);
    await takeCase(await stage.as('mate'), taken);
    const offersFor = async (body: object, who = engineer): Promise<BulkOffers> =>
      (await who.post<BulkOffers>(`${path}/offers`, body)).body;
    const { total, looked, offers } = await offersFor({ cases: [taken, fresh, mine, randomUUID()] });
    expect([total, looked]).toEqual([4, 4]);
    expect(offers.find(({ deed }) => deed === 'take')).toMatchObject({ ready: 1, skipped: 3 });
    expect(offers.find(({ action }) => action === 'accept')).toMatchObject({ ready: 1, skipped: 3 });
    expect(offers.find(({ action }) => action === 'accept')?.reasons.length).toBeGreaterThan(0);
    const { offers: ofTaken } = await offersFor({ cases: [taken] });
    expect(ofTaken.map(({ deed, action }) => deed ?? action)).not.toContain('accept');
    const stranger = await offersFor({ cases: [mine, fresh] }, await stage.as('health'));
    expect(stranger.offers).toEqual([]);
    expect((await engineer.post(`${path}/offers`, {})).status).toBe(422);
  });

  it('tells before and after which cases it passes over, and why', async () => {
    const [mine = '', taken = '', fresh = ''] = await file(3);
    await takeCase(engineer, mine);
    await takeCase(await stage.as('mate'), taken);
    const unknown = randomUUID();
    const body = { cases: [mine, taken, fresh, unknown], action: 'accept' };
    const skipped = [
      { case: taken, code: 'case.already-taken' },
      { case: fresh, code: 'case.not-taken' },
      { case: unknown, code: 'case.not-found', receiptNumber: null },
    ];
    const { body: preview } = await engineer.post<BulkPreview>(`${path}/preview`, body);
    expect(preview).toMatchObject({ total: 4, ready: 1, skipped, skippedTotal: 3 });
    const run = await ended(await start(body));
    expect(run).toMatchObject({ total: 4, done: 1, skipped: 3, results: skipped });
    expect((await viewCase(engineer, mine)).state).toBe('checking');
  });

  it('passes over a case that moved on since the officer looked at it', async () => {
    const [one = '', other = ''] = await file(2);
    for (const id of [one, other]) await takeCase(engineer, id);
    const versions = { [one]: 1, [other]: (await viewCase(engineer, other)).version };
    const run = await ended(await start({ cases: [one, other], action: 'accept', versions }));
    expect(run).toMatchObject({ done: 1, skipped: 1, results: [{ case: one, code: 'case.stale' }] });
  });

  it('shares out what nobody holds: to whoever is there and has least to do, case by case', async () => {
    const divisions = ['engineering'];
    const [first, second] = await Promise.all(
      ['first-new', 'second-new'].map((username) =>
        addOfficer(stage, { username, roles: ['officer'], divisions }),
      ),
    );
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions });
    const chief = await stage.as('chief');
    for (const old of ['engineer', 'mate'])
      for (const id of await file(8)) await takeCase(await stage.as(old), id);
    const [held = '', ...free] = await file(7);
    await takeCase(engineer, held);
    const cases = [held, ...free];
    const body = { cases, deed: 'share-out' };
    expect((await engineer.post<BulkPreview>(`${path}/preview`, body)).body.ready).toBe(0);
    const { body: preview } = await chief.post<BulkPreview>(`${path}/preview`, body);
    expect(preview).toMatchObject({ ready: 6, skipped: [{ case: held, code: 'case.already-taken' }] });
    expect(await ended(await start(body, chief), chief)).toMatchObject({ done: 6, skipped: 1 });
    const holders = async (ids: readonly string[]) =>
      (await Promise.all(ids.map((id) => viewCase(chief, id)))).map(({ assignee }) => assignee?.name);
    const half = free.map((_, place) => (place % 2 === 0 ? 'first-new' : 'second-new'));
    expect((await holders(free)).toSorted()).toEqual(half.toSorted());
    expect(await holders([held])).toEqual(['ประเสริฐ ช่างโยธา']);

    const today = bangkokDay(new Date());
    const away = { officer: second, standIn: first, from: today, to: today };
    expect((await chief.post('/api/absences', away)).status).toBe(201);
    const more = await file(2);
    await ended(await start({ cases: more, deed: 'share-out' }, chief), chief);
    expect(await holders(more)).toEqual(['first-new', 'first-new']);
  });

  it('says of foreign and of sealed cases what it says of guessed ids', async () => {
    const [foreign = ''] = await file(1);
    const body = { cases: [foreign, randomUUID()], deed: 'take' };
    const { body: preview } = await (await stage.as('health')).post<BulkPreview>(`${path}/preview`, body);
    const words = preview.skipped.map((skipped) => ({ ...skipped, case: '' }));
    expect(words).toHaveLength(2);
    expect(words[0]).toEqual(words[1]);
  });

  it('the same key is the same run, and refused with another body', async () => {
    const [id = ''] = await file(1);
    const key = randomUUID();
    const body = { cases: [id], deed: 'take' };
    const [one, other] = await Promise.all([start(body, engineer, key), start(body, engineer, key)]);
    expect(other.id).toBe(one.id);
    const { status, body: refused } = await engineer.post(
      path,
      { cases: [id], deed: 'release' },
      { 'idempotency-key': key },
    );
    expect([status, refused['code']]).toEqual([409, 'bulk.key-reused']);
    expect(await ended(one)).toMatchObject({ total: 1, done: 1 });
  });

  it.each([
    ['neither cases nor filter', { deed: 'take' }],
    ['both', { cases: [randomUUID()], filter: {}, deed: 'take' }],
    ['neither action nor deed', { filter: {} }],
    ['nobody to assign to', { filter: {}, deed: 'assign' }],
    ['somebody unknown to assign to', { filter: {}, deed: 'assign', to: 'nobody' }],
  ])('refuses %s', async (_, body) => {
    expect((await engineer.post(path, body)).status).toBe(422);
  });

  it('somebody else’s run is nobody’s', async () => {
    const [id = ''] = await file(1);
    const run = await start({ cases: [id], deed: 'take' });
    const mate = await stage.as('mate');
    expect((await mate.get(`${path}/${run.id}`)).status).toBe(404);
    expect((await mate.post(`${path}/${run.id}/stop`)).status).toBe(404);
  });

  it('a run that is stopped goes no further, and keeps what is done', async () => {
    const ids = await file(30, 8);
    const run = await start({ filter: { village: '8' }, deed: 'take' });
    const { body: stopped } = await engineer.post<BulkRun>(`${path}/${run.id}/stop`);
    expect(['stopped', 'done']).toContain(stopped.state);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { body: after } = await engineer.get<BulkRun>(`${path}/${run.id}`);
    const taken = await stage.query('select from service_case where id = any($1) and assignee is not null', [
      ids,
    ]);
    expect(after.done).toBe(taken.length);
    expect(after.done + after.left).toBe(30);
  });

  it('who is disabled while a run goes on does nothing more', async () => {
    const ids = await file(25, 9);
    const mate = await stage.as('mate');
    const run = await start({ cases: ids, deed: 'take' }, mate);
    await stage.query(`update officer set disabled_at = now() where username = 'mate'`);
    const left = () =>
      stage.query(`select code from bulk_item where bulk_id = $1 and state = 'waiting'`, [run.id]);
    await eventually(left, (rows) => rows.length === 0);
    const codes = await stage.query<{ code: string | null }>(
      'select distinct code from bulk_item where bulk_id = $1 order by code',
      [run.id],
    );
    expect(codes.map(({ code }) => code).filter(Boolean)).toEqual(['bulk.officer-disabled']);
    expect((await mate.post(path, { cases: ids, deed: 'take' })).status).toBe(401);
  });

  it('every run is in the audit trail, which still holds', async () => {
    const logged = await stage.query<{ action: string }>(
      `select distinct action from audit_entry where action like 'bulk.%' order by action`,
    );
    expect(logged.map(({ action }) => action)).toEqual(['bulk.finished', 'bulk.started', 'bulk.stopped']);
    expect((await stage.verifyAudit()).faults).toEqual([]);
  });
});
