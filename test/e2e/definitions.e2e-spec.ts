import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckReport, DefinitionFile, Draft, VersionInfo } from '#contracts/admin';
import type { ServiceDetail } from '#contracts/catalog';
import { toyAnswers, toyJourneys, toySamples } from '#test/fixtures';
import { changedToy } from '#test/hostile';
import { type HttpClient, Stage, expectFieldErrors, toyCode } from '#test/support';

const path = `/api/admin/services/${toyCode}`;
const fileOf = (definition: unknown): DefinitionFile => ({
  definition,
  samples: toySamples,
  journeys: toyJourneys,
});

describe('a definition', () => {
  let stage: Stage;
  let admin: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open();
    admin = await stage.as('admin');
  });

  afterAll(() => stage.close());

  const put = (definition: unknown) => admin.post<Draft>('/api/admin/services/import', fileOf(definition));
  const check = async () => (await admin.post<CheckReport>(`${path}/check`)).body.problems;
  const publish = () => admin.post<VersionInfo>(`${path}/publish`);
  const liveVersion = async () =>
    (await stage.citizen.get<ServiceDetail>(`/api/services/${toyCode}`)).body.version;

  it('is checked with the same words as it is refused with', async () => {
    await put(changedToy(['form.surprise', 1], ['title', { th: '', en: 'x' }]));
    const problems = await check();
    const refused = await publish();
    expect(refused.body).toMatchObject({ code: 'definition.refused', problems });
    expect(expectFieldErrors(refused).map(({ pointer }) => pointer)).toEqual(
      problems.filter(({ severity }) => severity === 'error').map((found) => found.path),
    );
  });

  it('of another service than the address says is refused', async () => {
    const { status } = await admin.put('/api/admin/services/other-service/draft', {
      file: fileOf(changedToy()),
    });
    expect(status).toBe(422);
  });

  it('without samples, or with samples that fail, is refused', async () => {
    await admin.post('/api/admin/services/import', {
      definition: changedToy(['summary', { th: 'ก', en: 'a' }]),
    });
    expectFieldErrors(await publish());
    const samples = { ...toySamples, accepted: [{ title: 'Nothing', answers: {} }] };
    await admin.post('/api/admin/services/import', { ...fileOf(changedToy()), samples });
    expectFieldErrors(await publish());
  });

  it('was never published all the while', async () => {
    expect(await liveVersion()).toBe(1);
    expect(await stage.query('select version from service_version')).toEqual([{ version: 1 }]);
  });

  it('is brought in, checked and published by an administrator alone', async () => {
    for (const username of ['engineer', 'mayor', 'clerk']) {
      const officer = await stage.as(username);
      const answers = await Promise.all([
        officer.post('/api/admin/services/import', fileOf(changedToy())),
        officer.post(`${path}/check`),
        officer.post(`${path}/publish`),
        officer.post(`${path}/retire`),
        officer.get(`${path}/export`),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    }
  });

  it('of two administrators who save at once one is told so', async () => {
    const { revision } = (await put(changedToy())).body;
    const save = (title: string) =>
      admin.put<Draft>(`${path}/draft`, {
        file: fileOf(changedToy(['summary', { th: title, en: title }])),
        expectedRevision: revision,
      });
    const answers = await Promise.all([save('หนึ่ง one'), save('สอง two')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('that passes is published as the next version and serves at once', async () => {
    const title = { th: 'ขอตั้งชมรม', en: 'Start a club' };
    await put(
      changedToy(
        ['title', title],
        ['form.schema.properties.clubName', { type: 'string', title: 'ชื่อชมรม', minLength: 3, maxLength: 20 }],
      ),
    );
    expect((await check()).filter(({ severity }) => severity === 'error')).toEqual([]);
    const { status, body } = await publish();
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ version: 2, live: true, publishedBy: 'อารี วางระบบ' }),
    ]);
    const live = (await stage.citizen.get<ServiceDetail>(`/api/services/${toyCode}`)).body;
    expect(live).toMatchObject({ version: 2, hash: body.hash, title });
    const answers = { ...toyAnswers, clubName: 'ก'.repeat(21) };
    const errors = expectFieldErrors(await stage.citizen.submit(toyCode, { version: 2, answers }));
    expect(errors).toEqual([expect.objectContaining({ pointer: '/clubName', code: 'answer.max-length' })]);
    expect((await stage.citizen.submit(toyCode, { version: 1, answers: toyAnswers })).status).toBe(409);
    expect((await stage.citizen.submit(toyCode, { version: 2, answers: toyAnswers })).status).toBe(201);
  });

  it('that is published again unchanged stays the same version; its file goes out as it came in', async () => {
    const file = (await admin.get<DefinitionFile>(`${path}/export`)).body;
    await admin.post('/api/admin/services/import', file);
    expect((await publish()).body).toMatchObject({ version: 2 });
    expect((await admin.get(`${path}/export`)).body).toEqual(file);
  });

  it('of an older format is brought up to date; one of a newer is refused', async () => {
    expect(expectFieldErrors(await put(changedToy(['format', 3])))).toEqual([
      expect.objectContaining({ pointer: '/format', code: 'definition.newer-format' }),
    ]);
    await put(changedToy(['format', 1]));
    expect((await check()).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('with windows takes filings while one is open, and says when it opens', async () => {
    const closed = { th: 'เปิดรับเดือนมกราคม', en: 'Open in January.' };
    const window = { id: 'january', title: { th: 'มกราคม', en: 'January' } };
    const windows = (opens: string, closes: string) => ({ windows: [{ ...window, opens, closes }], closed });
    const publishWith = async (rounds: object): Promise<number> => {
      await put(changedToy(['rounds', rounds]));
      return (await publish()).body.version;
    };
    const past = await publishWith(windows('2020-01-01', '2020-01-31'));
    const { body } = await stage.citizen.get<ServiceDetail>(`/api/services/${toyCode}`);
    expect(body).toMatchObject({ version: past, closed: { words: closed } });
    const refused = await stage.citizen.submit(toyCode, { version: past, answers: toyAnswers });
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ code: 'service.closed' }),
    ]);
    const open = await publishWith(windows('01-01', '12-31'));
    expect((await stage.citizen.get(`/api/services/${toyCode}`)).body).not.toHaveProperty('closed');
    expect((await stage.citizen.submit(toyCode, { version: open, answers: toyAnswers })).status).toBe(201);
  });

  it('that is retired leaves the catalogue, and its cases stay', async () => {
    expect((await admin.post(`${path}/retire`)).status).toBe(204);
    expect((await stage.citizen.get(`/api/services/${toyCode}`)).status).toBe(404);
    expect((await stage.citizen.submit(toyCode, { version: 2, answers: toyAnswers })).status).toBe(404);
    const { body } = await (
      await stage.as('engineer')
    ).get<{ items: { serviceTitle: { th: string } }[] }>('/api/inbox');
    expect(body.items.map((item) => item.serviceTitle.th).toSorted()).toEqual(['ขอจัดตั้งชมรม', 'ขอตั้งชมรม']);
  });
});
