import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CaseView } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import type { Receipt } from '#contracts/submissions';
import { toyWidgetsAnswers } from '#test/fixtures';
import { Stage, createWidgetsDatabase, plainJpeg, plainPdf, takeCase } from '#test/support';

describe('papers that an officer attaches with an action', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createWidgetsDatabase() });
  });

  afterAll(() => stage.close());

  const upload = async (content?: Buffer): Promise<string> => {
    const officer = await stage.as('clerk');
    const { status, body } = await officer.upload<StoredFile>(content ?? (await plainJpeg()), 'ที่เกิดเหตุ.jpg');
    expect(status).toBe(201);
    return body.id;
  };
  const fileCase = async (attachments: Record<string, string[]> = {}): Promise<string> => {
    const { status, body } = await stage.citizen.submit<Receipt>('toy-widgets', {
      version: 1,
      answers: toyWidgetsAnswers,
      attachments,
    });
    expect(status).toBe(201);
    await takeCase(await stage.as('clerk'), body.caseId);
    return body.caseId;
  };
  const view = async (caseId: string): Promise<CaseView> =>
    (await (await stage.as('clerk')).get<CaseView>(`/api/cases/${caseId}`)).body;
  const inspect = async (caseId: string, attachments: Record<string, string[]>) => {
    const officer = await stage.as('clerk');
    const { version } = await view(caseId);
    return officer.post<CaseView>(`/api/cases/${caseId}/actions/inspect`, {
      expectedVersion: version,
      answers: { result: 'เรียบร้อย' },
      attachments,
    });
  };

  it('are asked for on the case page, with what is required settled', async () => {
    const { actions } = await view(await fileCase());
    const offered = actions.find(({ id }) => id === 'inspect');
    expect(offered?.papers?.map(({ key, required }) => [key, required])).toEqual([
      ['evidence', true],
      ['inspector', false],
    ]);
    expect(actions.find(({ id }) => id === 'look')?.papers).toBeUndefined();
  });

  it('stand with the case, in the history of who attached them, and can be opened', async () => {
    const caseId = await fileCase();
    const [one, two] = [await upload(), await upload()];
    const { status, body } = await inspect(caseId, { evidence: [one, two] });
    expect(status).toBe(200);
    expect(body.attachments).toMatchObject([
      { key: 'evidence', byOfficer: true, files: [{ id: one }, { id: two }] },
    ]);
    expect(body.timeline.at(-1)).toMatchObject({ type: 'case.acted', files: [{ id: one }, { id: two }] });
    const officer = await stage.as('clerk');
    expect((await officer.get(`/api/cases/${caseId}/files/${one}`)).status).toBe(200);
    const again = await upload();
    const later = await inspect(caseId, { evidence: [again] });
    expect(later.body.attachments[0]?.files.map(({ id }) => id)).toEqual([one, two, again]);
  });

  it.each<[string, () => Promise<Record<string, string[]>>, string, string]>([
    ['a required one that is missing', async () => ({}), '/attachments/evidence', 'attachment.required'],
    [
      'an empty list of files',
      async () => ({ evidence: [] }),
      '/attachments/evidence',
      'attachment.required',
    ],
    [
      'one that the action does not ask for',
      async () => ({ evidence: [await upload()], photo: [await upload()] }),
      '/attachments/photo',
      'attachment.unknown',
    ],
    [
      'a PDF where a picture is asked for',
      async () => ({ evidence: [await upload(plainPdf)] }),
      '/attachments/evidence',
      'file.wrong-kind',
    ],
    [
      'a file that is nowhere',
      async () => ({ evidence: [randomUUID()] }),
      '/attachments/evidence',
      'file.not-available',
    ],
  ])('refuses %s, and nothing happens to the case', async (_title, papers, pointer, code) => {
    const caseId = await fileCase();
    const before = await view(caseId);
    const answer = await inspect(caseId, await papers());
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [expect.objectContaining({ pointer, code })] });
    expect((await view(caseId)).version).toBe(before.version);
  });

  it('claims no file when the action is refused, so that it can be sent again', async () => {
    const caseId = await fileCase();
    const good = await upload();
    await inspect(caseId, { evidence: [good, randomUUID()] });
    expect((await inspect(caseId, { evidence: [good] })).status).toBe(200);
  });

  it('takes no file of another case', async () => {
    const [one, other] = [await fileCase(), await fileCase()];
    const file = await upload();
    await inspect(one, { evidence: [file] });
    expect((await inspect(other, { evidence: [file] })).status).toBe(422);
  });

  it('lets one of many who send the same file have it', async () => {
    const cases = await Promise.all(Array.from({ length: 6 }, () => fileCase()));
    const file = await upload();
    const answers = await Promise.all(cases.map((caseId) => inspect(caseId, { evidence: [file] })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('can’t be sent by the applicant in their stead', async () => {
    const file = await upload();
    const { status, body } = await stage.citizen.submit('toy-widgets', {
      version: 1,
      answers: toyWidgetsAnswers,
      attachments: { evidence: [file] },
    });
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('/attachments/evidence')]);
  });

  it('a file of the applicant for one row stands under its row', async () => {
    const file = await upload();
    const caseId = await fileCase({ 'vaccine:1': [file] });
    expect((await view(caseId)).attachments).toMatchObject([
      { key: 'vaccine:1', title: { th: 'ใบฉีดวัคซีน 2' }, byOfficer: false, files: [{ id: file }] },
    ]);
  });

  it.each(['vaccine', 'vaccine:2', 'vaccine:x', 'vaccine:1:0'])('no row has the paper %s', async (key) => {
    const { status } = await stage.citizen.submit('toy-widgets', {
      version: 1,
      answers: toyWidgetsAnswers,
      attachments: { [key]: [await upload()] },
    });
    expect([201, 422]).toContain(status);
    const rows = await stage.query<{ files: object }>(
      `select files from submission where files::text <> '{}'`,
    );
    expect(rows.filter(({ files }) => Object.hasOwn(files, key))).toEqual([]);
  });
});
