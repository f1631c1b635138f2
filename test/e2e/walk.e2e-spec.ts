import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { MailItem } from '#contracts/admin';
import type { CaseView } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import type { InboxPage } from '#contracts/inbox';
import type { Receipt } from '#contracts/submissions';
import type { CorrectionDraft, Tracking } from '#contracts/tracking';
import { projectFolder } from '#platform/config';
import { toyAnswers } from '#test/fixtures';
import {
  Stage,
  actOnCase,
  eventually,
  fileToyCase,
  takeCase,
  testEnvironment,
  toyFiling,
  tryAction,
  viewCase,
} from '#test/support';

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a30' } }).png();
const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const personal = ['สมชาย', 'ใจดี', '1101700207366', '0812345678', 'somchai', '1980'];
const defects = [
  { pointer: '/clubName', message: 'ชื่อซ้ำกับชมรมเดิม' },
  { pointer: '/place/village', message: 'โปรดตรวจหมู่ที่' },
];

/** What the form of a return asks, as the case page has it. */
const returnForm = ({ actions }: CaseView) =>
  actions.find(({ id }) => id === 'request-correction')?.form?.schema as Readonly<Record<string, unknown>>;

describe('from a filing to its decision', () => {
  let stage: Stage;
  let receipt: Receipt;
  let papers: Record<'logo' | 'rules', string[]>;
  const track = async () => (await stage.citizen.get<Tracking>(`/api/tracking/${receipt.trackingCode}`)).body;
  const upload = async (content: Uint8Array, name: string) => {
    const { status, body } = await stage.citizen.upload<StoredFile>(content, name);
    expect(status).toBe(201);
    return body.id;
  };
  const inboxOf = async (username: string) =>
    (await (await stage.as(username)).get<InboxPage>('/api/inbox')).body.items.map(({ id }) => id);

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
  });

  afterAll(() => stage.close());

  it('a citizen files with papers and gets a number and a tracking code', async () => {
    papers = {
      logo: [await upload(await picture().toBuffer(), 'ตราชมรม.png')],
      rules: [await upload(pdf, 'rules.pdf')],
    };
    receipt = await fileToyCase(stage.citizen, toyFiling({}, { attachments: papers }));
    expect(receipt).toMatchObject({
      receiptNumber: expect.stringMatching(/^00001\/25\d\d$/),
      trackingCode: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{6}$/),
      publicStatus: 'รอรับเรื่อง',
    });
    expect(Object.keys(receipt)).toHaveLength(6);
  });

  it('tracking and the public list show where it stands, and nothing of the person', async () => {
    const list = (await stage.citizen.get('/api/public/cases')).body;
    const shown = JSON.stringify([await track(), list]);
    expect(await track()).toMatchObject({
      step: 'waiting',
      publicStatus: 'รอรับเรื่อง',
      waitingForApplicant: null,
    });
    expect(list['items']).toEqual([expect.objectContaining({ receiptNumber: receipt.receiptNumber })]);
    for (const word of personal) expect(shown).not.toContain(word);
  });

  it('the case lies in the inbox of its division, masked, and in no other', async () => {
    expect(await inboxOf('engineer')).toEqual([receipt.caseId]);
    expect(await inboxOf('health')).toEqual([]);
    expect(await inboxOf('admin')).toEqual([]);
    const { applicant, answers, attachments, masked } = await viewCase(
      await stage.as('engineer'),
      receipt.caseId,
    );
    expect({ masked, attachments }).toEqual({ masked: true, attachments: [] });
    const shown = JSON.stringify([applicant, answers['applicant']]);
    for (const word of personal) expect(shown).not.toContain(word);
  });

  it('who takes it sees the person and the papers', async () => {
    const view = await takeCase(await stage.as('engineer'), receipt.caseId);
    expect(view).toMatchObject({ masked: false, applicant: 'สมชาย ใจดี', trackingCode: receipt.trackingCode });
    expect(view.answers).toMatchObject({
      applicant: toyAnswers['applicant'] as object,
      memberCount: 2,
      minor: false,
    });
    expect(view.attachments.map(({ key, files }) => [key, files.map(({ id }) => id)])).toEqual([
      ['logo', papers.logo],
      ['rules', papers.rules],
    ]);
  });

  it('an officer accepts it and sends it back once, with every defect', async () => {
    const engineer = await stage.as('engineer');
    const accepted = await actOnCase(engineer, receipt.caseId, 'accept');
    const returned = await actOnCase(engineer, receipt.caseId, 'request-correction', {
      reason: 'ชื่อชมรมและหมู่ที่ไม่ถูกต้อง',
      defects,
    });
    expect(Object.keys(returnForm(accepted)['properties'] as object)).not.toContain('secondReason');
    expect(returned.clocks.find(({ id }) => id === 'decision')).toMatchObject({ state: 'paused' });
    expect(await track()).toMatchObject({
      publicStatus: 'อยู่ระหว่างการดำเนินงาน: รอผู้ยื่นแก้ไข',
      waitingForApplicant: { reason: 'ชื่อชมรมและหมู่ที่ไม่ถูกต้อง' },
    });
  });

  it('the applicant opens the correction with the last digits of the phone, and with no others', async () => {
    const path = `/api/tracking/${receipt.trackingCode}/correction/open`;
    const wrong = await stage.citizen.post(path, { phoneLast4: '0000' });
    expect([wrong.status, wrong.body['code']]).toEqual([403, 'tracking.proof-wrong']);
    expect((await stage.citizen.post(path, {})).status).toBe(403);
    const { status, body } = await stage.citizen.post<CorrectionDraft>(path, { phoneLast4: '5678' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ defects, answers: { clubName: 'ชมรมฟุตบอลบ้านนา' }, service: 'toy-club' });
    const sent = await stage.citizen.post<Tracking>(`/api/tracking/${receipt.trackingCode}/correction`, {
      phoneLast4: '5678',
      expectedVersion: body.caseVersion,
      answers: { ...body.answers, clubName: 'ชมรมฟุตบอลบ้านใหม่', place: { village: 4, landmark: 'ข้างวัด' } },
      attachments: papers,
    });
    expect([sent.status, sent.body.waitingForApplicant]).toEqual([200, null]);
  });

  it('the officer sees what changed, beside what was there before', async () => {
    const { correction, answers } = await viewCase(await stage.as('engineer'), receipt.caseId);
    expect(answers).toMatchObject({ clubName: 'ชมรมฟุตบอลบ้านใหม่' });
    expect(correction?.changed).toEqual(expect.arrayContaining(['/clubName', '/place/village']));
    expect(correction?.changed).not.toContain('/attachments/logo');
    expect(correction?.before).toMatchObject({ '/clubName': 'ชมรมฟุตบอลบ้านนา', '/place/village': 3 });
  });

  it('a second return is not sent without why it is returned again', async () => {
    const engineer = await stage.as('engineer');
    const view = await viewCase(engineer, receipt.caseId);
    expect(returnForm(view)['required']).toEqual(['reason', 'secondReason']);
    const refused = await tryAction(engineer, receipt.caseId, 'request-correction', view.version, {
      reason: 'ชื่อชมรมซ้ำกับชมรมอื่น',
    });
    expect([refused.status, refused.body]).toEqual([
      422,
      expect.objectContaining({
        errors: [
          expect.objectContaining({ code: 'case.second-return-needs-reason', pointer: '/secondReason' }),
        ],
      }),
    ]);
  });

  it('a supervisor decides, and tracking shows the end', async () => {
    await actOnCase(await stage.as('mayor'), receipt.caseId, 'approve', { years: 2 });
    const { step, publicStatus, steps, actions } = await track();
    expect({ step, publicStatus, actions }).toEqual({
      step: 'done',
      publicStatus: 'ดำเนินงานเสร็จสิ้นเรียบร้อยแล้ว',
      actions: [],
    });
    expect(steps.every(({ at }) => at !== null)).toBe(true);
  });

  it('each notice went out once', async () => {
    const clerk = await stage.as('clerk');
    const sent = await eventually(
      async () => (await clerk.get<{ items: MailItem[] }>('/api/admin/mail')).body.items,
      (items) => items.length >= 4,
    );
    const subjects = [
      `ได้รับคำขอ ${receipt.receiptNumber}`,
      `รับเรื่อง ${receipt.receiptNumber} แล้ว`,
      `โปรดแก้ไข ${receipt.receiptNumber}`,
      `อนุญาต ${receipt.receiptNumber}`,
    ];
    // Effects are done side by side: each once, in no order.
    expect(sent.map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
    expect(new Set(sent.map(({ to }) => to))).toEqual(new Set(['somchai@example.com']));
  });

  it('the audit trail holds, and the command line says so', async () => {
    const cli = join(projectFolder, 'dist', 'apps', 'cli', 'main.js');
    const env = testEnvironment(stage.database.url, stage.sala.dataFolder);
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'verify-audit'], { env });
    const { entries, faults } = await stage.verifyAudit();
    expect(faults).toEqual([]);
    expect(stdout).toContain(String(entries));
  });
});
