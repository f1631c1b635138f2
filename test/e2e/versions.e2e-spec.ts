import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  DefinitionFile,
  DesignSummary,
  DiffReport,
  Draft,
  MoveCasesReport,
  NewPreviewLink,
  OpenCases,
  PreviewedService,
  Publication,
  SchemaImport,
  VersionFile,
  VersionInfo,
} from '#contracts/admin';
import type { ServiceDetail } from '#contracts/catalog';
import { toyJourneys, toySamples } from '#test/fixtures';
import { type Change, changedToy } from '#test/hostile';
import {
  type HttpClient,
  Sala,
  Stage,
  addOfficer,
  eventually,
  expectFieldErrors,
  fileToyCase,
  toyCode,
  toyFiling,
  viewCase,
} from '#test/support';

const path = `/api/admin/services/${toyCode}`;
const inEveryProcessWithinMs = 5_000;
const scheduledWithinMs = 40_000;
const suiteMs = 120_000;

const fileOf = (...changes: readonly Change[]): DefinitionFile => ({
  definition: changedToy(...changes),
  samples: toySamples,
  journeys: toyJourneys,
});
const summary = (words: string): Change => ['summary', { th: words, en: words }];
const clubName = (maxLength: number): Change => [
  'form.schema.properties.clubName',
  { type: 'string', title: 'ชื่อชมรม', minLength: 3, maxLength },
];

describe('versions of a service', () => {
  let stage: Stage;
  let admin: HttpClient;
  let other: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    await addOfficer(stage, { username: 'second', roles: ['admin'], divisions: [] });
    admin = await stage.as('admin');
    other = await stage.as('second');
  }, suiteMs);

  afterAll(() => stage.close());

  const save = async (...changes: readonly Change[]): Promise<Draft> =>
    (await admin.post<Draft>('/api/admin/services/import', fileOf(...changes))).body;
  const publish = (body?: object, who = admin) => who.post<VersionInfo>(`${path}/publish`, body);
  const publication = async (who = admin) => (await who.get<Publication>(`${path}/publication`)).body;
  const live = async (who = stage.citizen) =>
    (await who.get<ServiceDetail>(`/api/services/${toyCode}`)).body.version;
  const diff = async (query = '') => (await admin.get<DiffReport>(`${path}/diff${query}`)).body;

  it('are compared with each other and with the draft, in words', async () => {
    await save(clubName(20));
    const { from, to, changes } = await diff();
    expect([from, to, changes.map(({ kind, name }) => `${kind} ${name}`)]).toEqual([
      '1',
      'draft',
      expect.arrayContaining(['changed /clubName']),
    ]);
    expect((await publish()).body.version).toBe(2);
    expect(await diff('?from=1&to=2')).toMatchObject({ from: '1', to: '2', changes });
    expect(await diff('?from=2&to=draft')).toMatchObject({ changes: [], breaks: [] });
    expect((await admin.get(`${path}/diff?from=9`)).status).toBe(404);
    expect((await admin.get(`${path}/diff?from=newest`)).status).toBe(400);
  });

  it('are read as they were written, and one of them is the draft again', async () => {
    const { body } = await admin.get<VersionFile>(`${path}/versions/1`);
    expect(body).toMatchObject({
      info: { version: 1, live: false },
      file: { definition: { code: toyCode } },
    });
    const { body: draft } = await admin.post<Draft>(`${path}/versions/1/restore`, { expectedRevision: 0 });
    expect(draft.file).toEqual(body.file);
    expect((await admin.post(`${path}/versions/1/restore`, { expectedRevision: 0 })).status).toBe(409);
    expect((await admin.post(`${path}/versions/7/restore`)).status).toBe(404);
  });

  it('a published one can’t be changed, whoever tries', async () => {
    await expect(stage.query(`update service_version set hash = 'x'`)).rejects.toThrow(/append-only/);
    await expect(stage.query('delete from service_version')).rejects.toThrow(/append-only/);
  });

  it('of two who publish, the later is told who was first and when', async () => {
    await save(summary('ก่อน first'));
    const first = await publish({ expectedVersion: 2 });
    expect(first.body.version).toBe(3);
    await other.post('/api/admin/services/import', fileOf(summary('หลัง second')));
    const late = await publish({ expectedVersion: 2 }, other);
    expect([late.status, late.body]).toMatchObject([
      409,
      { code: 'publish.conflict', version: 3, publishedBy: first.body.publishedBy },
    ]);
    expect(late.body.publishedAt).toBe(first.body.publishedAt);
    expect((await publish({ expectedVersion: 3 }, other)).body.version).toBe(4);
  });

  it('two who publish at the same moment make one version or a conflict, never two', async () => {
    const { revision } = await save(summary('พร้อมกัน at once'));
    const answers = await Promise.all(
      [admin, other, admin, other].map((who) => publish({ revision, expectedVersion: 4 }, who)),
    );
    const versions = answers.filter(({ status }) => status === 200).map(({ body }) => body.version);
    expect(new Set(versions)).toEqual(new Set([5]));
    expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true);
    expect(await live()).toBe(5);
  });

  it('a draft that was saved since is not published, and stays when the older one is', async () => {
    const { revision } = await save(summary('เก่า old'));
    await save(summary('ใหม่ new'));
    const stale = await publish({ revision });
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'draft.stale', savedBy: 'อารี วางระบบ' }]);
  });

  it(
    'takes effect in every process within five seconds',
    async () => {
      const second = await Sala.start({ databaseUrl: stage.database.url });
      try {
        const citizen = stage.citizen.at(second.url);
        expect(await live(citizen)).toBe(5);
        await save(summary('ทุกเครื่อง everywhere'));
        expect((await publish()).body.version).toBe(6);
        await eventually(
          () => live(citizen),
          (version) => version === 6,
          inEveryProcessWithinMs,
        );
        const { status } = await citizen.submit(toyCode, toyFiling({}, { version: 6 }));
        expect(status).toBe(201);
      } finally {
        await second.stop();
      }
    },
    suiteMs,
  );

  it('is retired with a reason, today or on a day, and brought back', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10);
    expect((await admin.post(`${path}/retire`, { on: '2020-01-01' })).status).toBe(422);
    expect((await admin.post(`${path}/retire`, { on: tomorrow, reason: 'รวมกับบริการอื่น' })).status).toBe(204);
    expect((await publication()).retireOn).toMatchObject({ day: tomorrow, reason: 'รวมกับบริการอื่น' });
    expect(await live()).toBe(6);
    expect((await admin.post<Publication>(`${path}/reopen`)).body.retireOn).toBeNull();
    await admin.post(`${path}/retire`, { reason: 'เลิกใช้' });
    expect((await stage.citizen.get(`/api/services/${toyCode}`)).status).toBe(404);
    expect((await publication()).retired).toMatchObject({ reason: 'เลิกใช้', by: 'อารี วางระบบ' });
    expect((await admin.post(`${path}/reopen`)).status).toBe(200);
    expect(await live()).toBe(6);
    expect((await admin.post(`${path}/reopen`)).status).toBe(409);
  });

  it('is shown to whoever has the link till it ends, and nothing can be filed with it', async () => {
    await save(['title', { th: 'ชมรมแบบใหม่', en: 'New clubs' }]);
    const { body: link } = await admin.post<NewPreviewLink>(`${path}/previews`, { days: 3 });
    const shown = (await stage.citizen.get<PreviewedService>(`/api/previews/${link.token}`)).body;
    expect(shown.service.title.th).toBe('ชมรมแบบใหม่');
    const script = await stage.citizen.get<string>(shown.service.validatorUrl);
    expect([script.status, script.body]).toEqual([200, expect.stringContaining('export default')]);
    expect((await stage.citizen.submit(toyCode, toyFiling({}, { version: 7 }))).status).toBe(409);
    expect(JSON.stringify(await stage.query('select * from service_preview'))).not.toContain(link.token);
    const { body: second } = await admin.post<NewPreviewLink>(`${path}/previews`, { days: 1 });
    await stage.query('update service_preview set expires_at = now() where id = $1', [second.id]);
    expect((await stage.citizen.get(`/api/previews/${second.token}`)).status).toBe(404);
    expect((await admin.delete(`${path}/previews/${link.id}`)).status).toBe(204);
    expect((await stage.citizen.get(`/api/previews/${link.token}`)).status).toBe(404);
  });

  it('a form that isn’t finished can be shown, one that is broken can’t', async () => {
    await admin.post('/api/admin/services/import', {
      definition: changedToy(summary('ไม่มีตัวอย่าง no samples')),
    });
    expect((await admin.post(`${path}/previews`, { days: 1 })).status).toBe(201);
    await save(['form.surprise', 1]);
    expect((await admin.post(`${path}/previews`, { days: 1 })).status).toBe(422);
  });

  describe('where the council wants a second person', () => {
    it('nobody publishes alone', async () => {
      expect((await admin.put('/api/admin/publishing', { approval: true })).status).toBe(200);
      await save(summary('สองคน two'));
      const { status, body } = await publish();
      expect([status, body]).toMatchObject([409, { code: 'publish.needs-approval' }]);
    });

    it('who proposes can’t approve; another administrator can, once', async () => {
      const { body: proposed } = await admin.post<Publication>(`${path}/propose`, { note: 'โปรดดูหน้าแรก' });
      const id = proposed.plan?.id;
      expect(proposed.plan).toMatchObject({ state: 'proposed', mine: true, note: 'โปรดดูหน้าแรก' });
      expect((await publication(other)).plan?.mine).toBe(false);
      expect((await admin.post(`${path}/approve`, { id })).status).toBe(403);
      expect((await admin.post(`${path}/propose`)).body).toMatchObject({ code: 'publish.planned' });
      const before = await live();
      await save(summary('แก้ต่อ goes on'));
      expect((await publication()).plan?.draftChanged).toBe(true);
      const { status, body } = await other.post<Publication>(`${path}/approve`, { id });
      expect([status, body.plan, body.live?.version]).toEqual([200, null, before + 1]);
      expect((await other.post(`${path}/approve`, { id })).status).toBe(409);
      const { file } = (await admin.get<VersionFile>(`${path}/versions/${before + 1}`)).body;
      expect(file.definition).toMatchObject({ summary: { en: 'สองคน two' } });
      expect((await publication()).revision).toBeGreaterThan(0);
    });

    it('what is turned down is not published, and the draft stays', async () => {
      const { body } = await admin.post<Publication>(`${path}/propose`);
      const before = await live();
      const { items } = (await admin.get<{ items: DesignSummary[] }>('/api/admin/services')).body;
      expect(items.find(({ code }) => code === toyCode)).toMatchObject({
        state: 'changed',
        plan: { state: 'proposed' },
      });
      const declined = await other.post<Publication>(`${path}/cancel-plan`, {
        id: body.plan?.id,
        reason: 'ยังไม่ครบ',
      });
      expect([declined.status, declined.body.plan]).toEqual([200, null]);
      expect([await live(), (await publication()).revision > 0]).toEqual([before, true]);
    });

    it('the council may do without again', async () => {
      expect((await other.put('/api/admin/publishing', { approval: false })).status).toBe(200);
    });
  });

  it(
    'is published at its moment, once by whichever of two workers, in the name of who said so',
    async () => {
      const before = await live();
      const second = await Sala.start({ databaseUrl: stage.database.url, worker: true });
      try {
        expect((await admin.post(`${path}/propose`, { publishAt: '2020-01-01T00:00:00Z' })).status).toBe(422);
        // By when the second plan is carried out, both workers had their turn at the first.
        for (const version of [before + 1, before + 2]) {
          await save(summary(`ตามเวลา in time ${version}`));
          const publishAt = new Date(Date.now() + 2_000).toISOString();
          const { body } = await admin.post<Publication>(`${path}/propose`, { publishAt });
          expect(body.plan).toMatchObject({ state: 'scheduled', publishAt });
          expect((await publish()).body).toMatchObject({ code: 'publish.planned' });
          await eventually(live, (found) => found === version, scheduledWithinMs);
        }
        expect(await publication()).toMatchObject({ plan: null, live: { publishedBy: 'อารี วางระบบ' } });
        const newest = await stage.query(
          'select 1 from service_version where service = $1 and version > $2',
          [toyCode, before],
        );
        expect(newest).toHaveLength(2);
      } finally {
        await second.stop();
      }
    },
    suiteMs,
  );

  it('moves open cases where nothing changes for them, and says why the others stay', async () => {
    const version = await live();
    const kept = await fileToyCase(
      stage.citizen,
      toyFiling({ clubName: 'ชมรมชื่อยาวมากเกินยี่สิบตัว' }, { version }),
    );
    const movable = await fileToyCase(stage.citizen, toyFiling({ clubName: 'ชมรมสั้น' }, { version }));
    await save(clubName(20), summary('สั้นลง shorter'));
    const to = (await publish()).body.version;
    const standing = (await admin.get<OpenCases>(`${path}/open-cases`)).body;
    expect(standing.live).toBe(to);
    const move = async (dryRun: boolean) =>
      (await admin.post<MoveCasesReport>(`${path}/move-cases`, { to, dryRun })).body;
    const looked = await move(true);
    const reasons = new Map(looked.cases.map(({ receiptNumber, reason }) => [receiptNumber, reason]));
    expect(reasons.get(movable.receiptNumber)).toBeNull();
    expect(reasons.get(kept.receiptNumber)?.th).toMatch(/ไม่ครบตามฉบับใหม่/);
    expect(await move(false)).toEqual(looked);
    const versionOf = async (id: string) =>
      (
        await stage.query<{ service_version: number }>(
          'select service_version from service_case where id = $1',
          [id],
        )
      )[0]?.service_version;
    expect([await versionOf(movable.caseId), await versionOf(kept.caseId)]).toEqual([to, version]);
    const { timeline } = await viewCase(await stage.as('engineer'), movable.caseId);
    expect(timeline.at(-1)).toMatchObject({ type: 'case.version-moved' });
    expect((await admin.post(`${path}/move-cases`, { to: 1 })).status).toBe(409);
  });

  it('a plain JSON Schema becomes a draft of its own, with a list of what was left out', async () => {
    const body = {
      schema: {
        type: 'object',
        properties: { name: { type: 'string' }, colour: { type: 'string', format: 'color' } },
        if: {},
      },
      code: 'from-elsewhere',
      title: { th: 'จากระบบอื่น', en: 'From elsewhere' },
      category: 'gen',
      kind: 'request',
      division: 'clerk',
    };
    const imported = await admin.post<SchemaImport>('/api/admin/services/import-schema', body);
    expect([imported.status, imported.body.fields, imported.body.leftOut.map((left) => left.path)]).toEqual([
      200,
      2,
      ['/if', '/properties/colour/format'],
    ]);
    expect((await admin.post('/api/admin/services/import-schema', body)).status).toBe(409);
    expect((await admin.post('/api/admin/services/import-schema', { ...body, schema: 5 })).status).toBe(422);
  });

  it('files that stand on their head are refused in words', async () => {
    const importing = '/api/admin/services/import';
    const newer = await admin.post(importing, fileOf(['format', 99]));
    expect(expectFieldErrors(newer)[0]).toMatchObject({ code: 'definition.newer-format' });
    const twice = await admin.post(importing, `{"definition":{"code":"toy-club","code":"other"}}`);
    expect([twice.status, twice.body]).toMatchObject([400, { code: 'request.duplicate-key' }]);
    const huge = await admin
      .post(importing, { definition: { code: toyCode, summary: 'ก'.repeat(5 * 1024 * 1024) } })
      .catch(() => ({ status: 413 }));
    expect(huge.status).toBe(413);
  });

  it('all of it is in the audit trail, which holds', async () => {
    const rows = await stage.query<{ action: string }>(
      `select distinct action from audit_entry where subject_type = 'service'`,
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'service.draft-imported',
        'service.draft-restored',
        'service.published',
        'service.retired',
        'service.retirement-set',
        'service.reopened',
        'service.preview-shared',
        'service.preview-ended',
        'service.publish-proposed',
        'service.publish-approved',
        'service.publish-declined',
        'service.publish-scheduled',
        'publishing.approval-set',
      ]),
    );
    expect((await stage.verifyAudit()).faults).toEqual([]);
  });
});
