import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StoredFile } from '#contracts/files';
import type { Receipt } from '#contracts/submissions';
import {
  Stage,
  actOnCase,
  expectFieldErrors,
  fileToyCase,
  plainJpeg,
  plainPdf,
  takeCase,
  toyCode,
  toyFiling,
} from '#test/support';

describe('the papers of a filing', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  const photo = async () => (await stage.citizen.upload<StoredFile>(await plainJpeg(), 'รูป ๑.jpg')).body.id;
  const pdf = async () => (await stage.citizen.upload<StoredFile>(plainPdf, 'rules.pdf')).body.id;
  const file = (attachments: Record<string, string[]>) =>
    stage.citizen.submit<Receipt>(toyCode, toyFiling({}, { attachments }));
  const expectRefused = async (attachments: Record<string, string[]>, pointer: string, code: string) => {
    const errors = expectFieldErrors(await file(attachments));
    expect(errors.map((error) => [error.pointer, error.code])).toEqual([[pointer, code]]);
  };

  it('a file belongs to one filing: a second that names it is refused', async () => {
    const id = await photo();
    expect((await file({ logo: [id] })).status).toBe(201);
    await expectRefused({ logo: [id] }, '/attachments/logo', 'file.not-available');
  });

  it('of 20 filings at once that name one file, one gets it', async () => {
    const id = await photo();
    const answers = await Promise.all(Array.from({ length: 20 }, () => file({ logo: [id] })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(19);
  });

  it('a file named twice in one filing is refused', async () => {
    const id = await photo();
    await expectRefused({ logo: [id, id] }, '/attachments/logo', 'file.not-available');
    await expectRefused({ logo: [id], rules: [id] }, '/attachments/rules', 'file.not-available');
  });

  it('an id that no file has is refused as another’s is', async () => {
    await expectRefused({ logo: [randomUUID()] }, '/attachments/logo', 'file.not-available');
  });

  it('too many files, and files of the wrong kind, are refused', async () => {
    const three = [await photo(), await photo(), await photo()];
    await expectRefused({ logo: three }, '/attachments/logo', 'attachment.too-many');
    await expectRefused({ logo: [await pdf()] }, '/attachments/logo', 'file.wrong-kind');
  });

  it('ids that are none, and more than twenty, are refused by the shape of the body', async () => {
    for (const ids of [['../../etc/passwd'], Array.from({ length: 21 }, () => randomUUID()), 'x']) {
      const answer = await stage.citizen.submit(toyCode, { ...toyFiling(), attachments: { logo: ids } });
      expect(expectFieldErrors(answer)[0]?.pointer).toMatch(/^\/attachments\/logo/);
    }
  });

  it('a refused filing claims nothing: the files can be named again', async () => {
    const id = await photo();
    expect(
      (await stage.citizen.submit(toyCode, toyFiling({ kind: 'none' }, { attachments: { logo: [id] } })))
        .status,
    ).toBe(422);
    expect((await file({ logo: [id], rules: [randomUUID()] })).status).toBe(422);
    expect((await file({ logo: [id] })).status).toBe(201);
  });

  it('a paper that the form doesn’t ask for is refused or left alone, never claimed', async () => {
    const id = await photo();
    await file({ 'guardian-consent': [id], 'no-such-paper': [id] });
    expect(await stage.query('select claimed_by from file where id = $1', [id])).toEqual([
      { claimed_by: null },
    ]);
  });

  it('are shown to the officer who holds the case, to nobody else', async () => {
    const id = await photo();
    const { caseId } = (await file({ logo: [id] })).body;
    const path = `/api/cases/${caseId}/files/${id}`;
    const [engineer, mayor, health, admin] = await Promise.all(
      ['engineer', 'mayor', 'health', 'admin'].map((username) => stage.as(username)),
    );
    const statuses = async () =>
      Promise.all(
        [stage.citizen, engineer, mayor, health, admin].map(async (one) => (await one?.get(path))?.status),
      );
    expect(await statuses()).toEqual([401, 403, 403, 404, 404]);
    await takeCase(await stage.as('engineer'), caseId);
    expect(await statuses()).toEqual([401, 200, 403, 404, 404]);
  });

  it('are shown only as papers of their own case', async () => {
    const [mine, others] = [await photo(), await photo()];
    const { caseId } = (await file({ logo: [mine] })).body;
    await file({ logo: [others] });
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    for (const id of [others, randomUUID(), await photo()]) {
      const { status, body } = await engineer.get(`/api/cases/${caseId}/files/${id}`);
      expect([status, body['code']]).toEqual([404, 'file.not-found']);
    }
  });

  it('are sent so that nothing in them can run', async () => {
    const [logo, rules] = [await photo(), await pdf()];
    const { caseId } = (await file({ logo: [logo], rules: [rules] })).body;
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    const headersOf = async (path: string) =>
      (await engineer.get(`/api/cases/${caseId}/files/${path}`)).headers;
    for (const path of [logo, `${logo}?size=preview`, rules]) {
      const headers = await headersOf(path);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toMatch(/^private/);
    }
    const image = await headersOf(logo);
    expect([image.get('content-type'), image.get('cache-control')]).toEqual([
      'image/jpeg',
      'private, no-store',
    ]);
    expect(image.get('content-disposition')).toBe(
      `inline; filename="___ _.jpg"; filename*=UTF-8''${encodeURIComponent('รูป ๑.jpg')}`,
    );
    expect((await headersOf(rules)).get('content-disposition')).toMatch(/^attachment; /);
    expect((await engineer.get(`/api/cases/${caseId}/files/${rules}?size=preview`)).status).toBe(404);
  });

  it('each opening of a whole file stands in the audit trail, with who and which', async () => {
    const id = await photo();
    const { caseId } = await fileToyCase(stage.citizen, toyFiling({}, { attachments: { logo: [id] } }));
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    await engineer.get(`/api/cases/${caseId}/files/${id}`);
    await engineer.get(`/api/cases/${caseId}/files/${id}?size=preview`);
    const entries = await stage.query(
      `select detail ->> 'file' as file, actor_kind from audit_entry where action = 'file.viewed' and subject_id = $1`,
      [caseId],
    );
    expect(entries).toEqual([{ file: id, actor_kind: 'officer' }]);
  });

  it('stay with the case when a correction names them again', async () => {
    const [logo, another] = [await photo(), await photo()];
    const receipt = (await file({ logo: [logo] })).body;
    const engineer = await stage.as('engineer');
    await takeCase(engineer, receipt.caseId);
    await actOnCase(engineer, receipt.caseId, 'accept');
    const { version } = await actOnCase(engineer, receipt.caseId, 'request-correction', {
      reason: 'ขอตราอีกแบบ',
    });
    const corrected = await stage.citizen.post(`/api/tracking/${receipt.trackingCode}/correction`, {
      phoneLast4: '5678',
      expectedVersion: version,
      answers: toyFiling().answers,
      attachments: { logo: [logo, another] },
    });
    expect(corrected.status).toBe(200);
    const shown = await engineer.get(`/api/cases/${receipt.caseId}/files/${another}`);
    expect(shown.status).toBe(200);
  });
});
