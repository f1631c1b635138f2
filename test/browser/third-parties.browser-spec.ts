import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Receipt } from '#contracts/submissions';
import {
  type HttpClient,
  actOnCase,
  createPowersDatabase,
  describeWithBrowser,
  eventually,
  takeCase,
  viewCase,
} from '#test/support';
import { toyPermit } from '#test/fixtures';
import {
  type Device,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  openTown,
  settled,
  words,
} from './support/index.js';

const [neighbour] = toyPermit.parties!;
const answers = {
  name: 'สมชาย ผู้ขอ',
  area: 50,
  neighbours: [
    { name: 'สายใจ ข้างบ้าน', email: 'saijai@citizen.example' },
    { name: 'คนที่สอง', email: 'second@citizen.example' },
  ],
};

describeWithBrowser()('a third party answers by the code that came by mail', () => {
  const opened = openTown(createPowersDatabase);
  let engineer: HttpClient;
  let visitor: Visitor;
  let page: Page;
  let caseId: string;
  const codes: string[] = [];

  const mailTo = (recipient: string) =>
    opened.town.stage.query<{ body: string }>('select body from mail_sink where recipient = $1', [recipient]);
  const codeFor = async (recipient: string): Promise<string> => {
    const [mail] = await eventually(
      () => mailTo(recipient),
      ({ length }) => length > 0,
    );
    return /[0-9A-Z]{5}-[0-9A-Z]{6}/.exec(mail?.body ?? '')?.[0] ?? '';
  };
  const visit = async (device: Device) => {
    visitor = await opened.town.visit({ device });
    visitor.watch.expect(
      { status: 404, path: /questions\/open$/ },
      { status: 422, path: /questions\/answer$/ },
    );
    ({ page } = visitor);
  };
  const enter = async (code: string) => {
    await page.goto('/');
    await page.getByRole('link', { name: words.answerQuestion }).click();
    await page.getByRole('main').getByRole('textbox').fill(code);
    await page.getByRole('main').getByRole('button').click();
    await settled(page);
  };

  beforeAll(async () => {
    const { stage } = opened.town;
    engineer = await stage.as('engineer');
    const { body } = await stage.citizen.submit<Receipt>(toyPermit.code, { version: 1, answers });
    ({ caseId } = body);
    await takeCase(engineer, caseId);
    await actOnCase(engineer, caseId, 'accept');
    await actOnCase(engineer, caseId, 'ask');
    for (const { email } of answers.neighbours) codes.push(await codeFor(email));
    await visit('phone');
  });

  it('the page says why it is asked, till when, what comes of it, and of the case what it may', async () => {
    await enter(codes[0]!.toLowerCase());
    await page.getByRole('radio').first().waitFor();
    const shown = await page.getByRole('main').innerText();
    for (const said of [neighbour!.why!.th, 'ถือว่าท่านไม่ขัดข้อง', '50', 'สายใจ ข้างบ้าน'])
      expect(shown).toContain(said);
    for (const hidden of ['สมชาย', 'คนที่สอง']) expect(shown).not.toContain(hidden);
    await expectAccessible(page);
    await expectRoomyTargets(page);
    await visitor.picture('question');
  });

  it('what is missing is asked for, beside the question', async () => {
    await page.getByRole('button', { name: words.sendAnswer }).click();
    await page.locator('.field-error').first().waitFor();
    await expectAccessible(page);
  });

  it('the answer is taken once, and the officer sees it', async () => {
    await page.getByRole('radio', { name: words.no, exact: true }).check();
    await page.getByRole('textbox').fill('เสียงดังถึงดึก');
    await page.getByRole('button', { name: words.sendAnswer }).click();
    await page.getByRole('heading', { name: 'ได้รับคำตอบของท่านแล้ว' }).waitFor();
    await expectAccessible(page);
    const { progress } = await viewCase(engineer, caseId);
    expect(progress.questions[0]).toMatchObject({
      state: 'answered',
      answer: { by: 'party', answers: { agrees: false, reason: 'เสียงดังถึงดึก' } },
    });
    await page.goto(`/questions/${codes[0]}`);
    await page.getByRole('heading', { name: 'คำถามนี้ตอบแล้ว' }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('สายใจ');
    await expectAccessible(page);
  });

  it('a wrong code leads back to where it is typed', async () => {
    await visit('desktop');
    await enter('AAAAA-AAAAAA');
    await page.getByRole('heading', { name: 'ไม่พบคำถามตามรหัสนี้' }).waitFor();
    await expectAccessible(page);
    await enter('ก');
    await page.getByRole('heading', { name: 'ไม่พบคำถามตามรหัสนี้' }).waitFor();
  });

  it('what an officer has entered by telephone needs no answer any more', async () => {
    await enter(codes[1]!);
    await page.getByRole('radio').first().waitFor();
    await visitor.picture('question wide');
    const { version } = await viewCase(engineer, caseId);
    const entered = await engineer.post(`/api/cases/${caseId}/questions/neighbour:1/answer`, {
      expectedVersion: version,
      answers: { agrees: true },
    });
    expect(entered.status).toBe(200);
    visitor.watch.expect({ status: 409, path: /questions\/answer$/ });
    await page.getByRole('radio', { name: words.yes, exact: true }).check();
    await page.getByRole('button', { name: words.sendAnswer }).click();
    await page.getByRole('heading', { name: 'คำถามนี้ตอบแล้ว' }).waitFor();
    await expectAccessible(page);
  });
});
