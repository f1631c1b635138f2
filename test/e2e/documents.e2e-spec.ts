import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IssuedDocument, OwnDocument, Verification } from '#contracts/documents';
import type { Receipt } from '#contracts/submissions';
import { toArabicDigits } from '#core/thai';
import {
  type HttpClient,
  Stage,
  actOnCase,
  addOfficer,
  createPowersDatabase,
  eventually,
  readPdfText,
  takeCase,
  tryAction,
  viewCase,
} from '#test/support';

const order = { facts: 'ทางเท้าแคบ', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า น้ำขัง' };
const hostile = 'สมชาย #panic("x") *ใจดี* $x$ \\u{41} <a> @b /* c */ {{answers.area}}';

/** Letters have Thai digits, and lines end where they are full. */
const plain = (text: string): string => toArabicDigits(text).replaceAll(/\s/g, '');

describe('papers', () => {
  let stage: Stage;
  let engineer: HttpClient;
  let chief: HttpClient;
  let books = 0;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase(), worker: true });
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    [engineer, chief] = await Promise.all([stage.as('engineer'), stage.as('chief')]);
  });

  afterAll(() => stage.close());

  const deciding = async (name = 'สมชาย', contact: object = {}): Promise<Receipt> => {
    const answers = { name, area: 50, neighbours: [] };
    const { status, body } = await stage.citizen.submit<Receipt>('toy-permit', {
      version: 1,
      answers,
      contact,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    await takeCase(engineer, body.caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, body.caseId, action);
    await actOnCase(engineer, body.caseId, 'site-visit', { area: 50, safe: true });
    return body;
  };
  const paid = async (name?: string, contact?: object): Promise<Receipt> => {
    const filed = await deciding(name, contact);
    await actOnCase(chief, filed.caseId, 'approve');
    books += 1;
    const receipt = { satang: 52_000, receiptBook: 'เล่ม 1', receiptNumber: String(books) };
    await actOnCase(engineer, filed.caseId, 'receive', receipt);
    return filed;
  };
  const papersOf = async (caseId: string): Promise<IssuedDocument[]> =>
    (await engineer.get<{ items: IssuedDocument[] }>(`/api/cases/${caseId}/documents`)).body.items;
  const kept = (caseId: string): Promise<IssuedDocument[]> =>
    eventually(
      () => papersOf(caseId),
      (papers) => papers.length > 0 && papers.every((paper) => paper.kept),
    );
  const fileOf = (caseId: string, id: string, query = '') =>
    engineer.get(`/api/cases/${caseId}/documents/${id}/file${query}`);

  it('are issued with the decision, numbered by the fiscal year, in the languages of the service, and kept as files', async () => {
    const { caseId } = await paid(hostile);
    await actOnCase(engineer, caseId, 'issue');
    const papers = await kept(caseId);
    expect(papers.map(({ kind, number, status }) => ({ kind, number, status }))).toMatchObject([
      { kind: 'licence', number: expect.stringMatching(/^ผง\. \d{4}\/25\d\d$/), status: 'valid' },
      { kind: 'receipt', number: expect.stringMatching(/^รง\. \d{5}\/25\d\d$/), status: 'valid' },
    ]);
    const pdf = await fileOf(caseId, papers[0]!.id);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const text = await readPdfText(pdf.bytes);
    for (const words of ['ใบอนุญาตวางแผง', 'Stall permit', hostile.slice(0, 20), papers[0]!.code ?? '-'])
      expect(text).toContain(words);
    expect((await fileOf(caseId, papers[0]!.id)).bytes.equals(pdf.bytes)).toBe(true);
  });

  it('take words of applicants for words: markup, code and placeholders among them do nothing', async () => {
    const { caseId } = await deciding(hostile);
    await actOnCase(chief, caseId, 'refuse', { ...order, reason: hostile });
    const [letter] = await kept(caseId);
    const text = plain(await readPdfText((await fileOf(caseId, letter!.id)).bytes));
    expect(text.split(plain(hostile)).length).toBe(3);
    expect(text).toContain('อุทธรณ์ต่อเจ้าพนักงานท้องถิ่น');
  });

  it('have numbers without a gap, each once, however many are issued at the same moment', async () => {
    const filed: { readonly caseId: string; readonly version: number }[] = [];
    for (let each = 0; each < 8; each += 1) {
      const { caseId } = await deciding();
      filed.push({ caseId, version: (await viewCase(chief, caseId)).version });
    }
    const answers = await Promise.all(
      filed.flatMap(({ caseId, version }) =>
        [1, 2].map(() => tryAction(chief, caseId, 'refuse', version, order)),
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...filed.map(() => 200), ...filed.map(() => 409)]);
    const [found] = await stage.query<{ numbers: string[]; last: number }>(
      `select array_agg(number order by number) as numbers, (select last from number_series where series = 'toy-letter') as last
       from issued_document where document = 'refusal'`,
    );
    const expected = Array.from(
      { length: found!.last },
      (_, index) => `ศท 71003/${String(index + 1).padStart(4, '0')}`,
    );
    expect(found!.numbers).toEqual(expected);
  });

  it('are verified by their code by anyone, without a name, until they are revoked', async () => {
    const { caseId } = await paid('มานะ ลับเฉพาะ');
    await actOnCase(engineer, caseId, 'issue');
    const [permit] = await papersOf(caseId);
    const verify = async () => (await stage.citizen.get<Verification>(`/api/verify/${permit!.code}`)).body;
    expect(await verify()).toMatchObject({
      number: permit!.number,
      kind: 'licence',
      status: 'valid',
      open: false,
    });
    expect(JSON.stringify(await verify())).not.toMatch(/มานะ|ลับเฉพาะ/);
    expect((await stage.citizen.get(`/api/verify/${permit!.code}/file`)).status).toBe(404);
    expect((await stage.citizen.get('/api/verify/AAAAA-AAAAAA')).status).toBe(404);
    const path = `/api/cases/${caseId}/documents/${permit!.id}/revoke`;
    expect((await engineer.post(path, { reason: 'x' })).status).toBe(422);
    expect((await engineer.post(path, { reason: 'ผู้ถือเลิกกิจการ' })).status).toBe(200);
    expect((await engineer.post(path, { reason: 'อีกครั้ง' })).status).toBe(409);
    expect(await verify()).toMatchObject({ status: 'revoked', number: permit!.number });
    expect((await fileOf(caseId, permit!.id)).status).toBe(409);
    const audit = await stage.query(
      `select action from audit_entry where subject_id = $1 and action like 'document.%' order by position`,
      [caseId],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'document.issued',
      'document.issued',
      'document.revoked',
    ]);
  });

  it('are copied with a mark and with who made the copy', async () => {
    const { caseId } = await deciding();
    await actOnCase(chief, caseId, 'refuse', order);
    const [letter] = await kept(caseId);
    const copy = await readPdfText((await fileOf(caseId, letter!.id, '?copy=yes')).bytes);
    expect(copy).toContain('สำเนา');
    expect(copy).toContain('สำเนาถูกต้อง');
    expect(await readPdfText((await fileOf(caseId, letter!.id)).bytes)).not.toContain('สำเนา');
  });

  it('are shown before they are issued, marked so, and nothing is done', async () => {
    const { caseId } = await deciding();
    const before = await viewCase(chief, caseId);
    const preview = await chief.post(`/api/cases/${caseId}/actions/refuse/preview`, { answers: order });
    expect(preview.status).toBe(200);
    const text = await readPdfText(preview.bytes);
    expect(text).toContain('ตัวอย่าง');
    expect(plain(text)).toContain(plain(order.reason));
    expect((await viewCase(chief, caseId)).version).toBe(before.version);
    expect(await papersOf(caseId)).toEqual([]);
    expect((await chief.post(`/api/cases/${caseId}/actions/approve/preview`, { answers: {} })).status).toBe(
      409,
    );
    expect(
      (await engineer.post(`/api/cases/${caseId}/actions/refuse/preview`, { answers: order })).status,
    ).toBe(403);
  });

  it('are opened by their applicant with the tracking code and the digits of the phone, and by nobody else', async () => {
    const { caseId, trackingCode } = await deciding('สมหญิง', { phone: '0812345678' });
    await actOnCase(chief, caseId, 'refuse', order);
    const own = await stage.citizen.get<{ items: OwnDocument[] }>(`/api/tracking/${trackingCode}/documents`);
    expect(own.body.items).toMatchObject([{ kind: 'letter', proof: 'phone', status: 'valid' }]);
    const path = `/api/tracking/${trackingCode}/documents/${own.body.items[0]!.id}`;
    expect((await stage.citizen.post(path, {})).status).toBe(403);
    expect((await stage.citizen.post(path, { phoneLast4: '0000' })).status).toBe(403);
    const opened = await stage.citizen.post(path, { phoneLast4: '5678' });
    expect(opened.status).toBe(200);
    expect(await readPdfText(opened.bytes)).toContain('สมหญิง');
    const other = await deciding('อื่น', { phone: '0899999999' });
    const foreign = `/api/tracking/${other.trackingCode}/documents/${own.body.items[0]!.id}`;
    expect((await stage.citizen.post(foreign, { phoneLast4: '9999' })).status).toBe(404);
    const stranger = await stage.as('welfare');
    expect((await stranger.get(`/api/cases/${caseId}/documents`)).status).toBe(404);
  });

  it('say nothing to who reads the database', async () => {
    await deciding('เปิดเผย ไม่ได้');
    const rows = await stage.query('select * from issued_document');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/สมชาย|สมหญิง|กีดขวาง/);
  });

  it('whose file was being made when the worker was killed are made by the next one', async () => {
    const { caseId } = await deciding();
    stage.sala.signal('worker', 'SIGSTOP');
    await actOnCase(chief, caseId, 'refuse', order);
    expect((await papersOf(caseId))[0]).toMatchObject({ kept: false });
    expect((await fileOf(caseId, (await papersOf(caseId))[0]!.id)).status).toBe(200);
    stage.sala.signal('worker', 'SIGCONT');
    await stage.sala.crash('worker');
    expect(await kept(caseId)).toHaveLength(1);
  });

  it('leave a chain of audit that holds', async () => {
    expect(await stage.verifyAudit()).toMatchObject({ faults: [] });
  });
});
