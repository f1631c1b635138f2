import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Receipt } from '#contracts/submissions';
import {
  type HttpClient,
  actOnCase,
  addOfficer,
  createToysDatabase,
  describeWithBrowser,
  fileToyCase,
  takeCase,
  toyFiling,
} from '#test/support';
import { toyAnswers, toyCommittee, toyPermit } from '#test/fixtures';
import {
  Desk,
  type Visitor,
  expectAccessible,
  openOffice,
  openTown,
  pdfOf,
  signIn,
  words,
} from './support/index.js';

const { nationalId } = toyAnswers['applicant'] as { nationalId: string };
const printed = process.env['BROWSER_PICTURES'];

describeWithBrowser()('the page of a case', () => {
  const opened = openTown(createToysDatabase);
  let engineer: HttpClient;
  let officer: Visitor;
  let page: Page;

  const openCase = (id: string, tab = '') => page.goto(`/office/cases/${id}${tab && `?tab=${tab}`}`);
  const fileFor = async (code: string, answers: object): Promise<Receipt> => {
    const filed = await opened.town.stage.citizen.submit<Receipt>(code, {
      version: 1,
      answers,
      contact: { phone: '0812345678' },
    });
    if (filed.status !== 201) throw new Error(JSON.stringify(filed.body));
    return filed.body;
  };

  beforeAll(async () => {
    const { stage } = opened.town;
    engineer = await stage.as('engineer');
    officer = await opened.town.visit({ device: 'office' });
    ({ page } = officer);
    await openOffice(page, 'engineer');
  });

  describe('a masked answer', () => {
    it('is shown alone, after a reason, and hidden again when the page is left', async () => {
      const { caseId } = await fileToyCase(opened.town.stage.citizen);
      await openCase(caseId);
      const button = page.getByRole('button', { name: words.reveal('เลขประจำตัวประชาชน') });
      await button.waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('1-1017-00207-36-6');
      await button.click();
      await expectAccessible(page);
      await officer.picture('reveal', false);
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('button', { name: words.show, exact: true }).isDisabled()).toBe(true);
      await dialog.getByRole('radio').nth(1).check();
      await dialog.getByRole('button', { name: words.show, exact: true }).click();
      await page.getByText('1-1017-00207-36-6').waitFor();
      await officer.picture('revealed', false);
      await page.goto('/office/');
      await page.getByRole('navigation').waitFor();
      await page.goBack();
      await button.waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('1-1017-00207-36-6');
      const [entry] = await opened.town.stage.query(
        `select detail from audit_entry where action = 'answer.revealed' and subject_id = $1`,
        [caseId],
      );
      expect(entry).toEqual({ detail: { field: '/applicant/nationalId', reason: 'identity' } });
      expect(nationalId).toBe('1101700207366');
    });
  });

  describe('a PDF among the papers', () => {
    it('is read on the page: page by page, larger, turned, by keyboard; its words reach who can’t see it', async () => {
      const { citizen } = opened.town.stage;
      const uploaded = await citizen.upload<{ id: string }>(pdfOf(3), 'กฎ.pdf', 'application/pdf');
      const { caseId } = await fileToyCase(
        citizen,
        toyFiling({ clubName: 'ชมรมเอกสาร' }, { attachments: { rules: [uploaded.body.id] } }),
      );
      await takeCase(engineer, caseId);
      await openCase(caseId, 'papers');
      await page.getByRole('button', { name: /กฎ\.pdf/ }).click();
      const drawn = (number: number) => page.locator(`canvas[data-page="${number}"][data-drawn]`);
      await drawn(1).waitFor();
      await expectAccessible(page);
      await officer.picture('pdf', false);
      await page.keyboard.press('ArrowRight');
      await drawn(2).waitFor();
      await page.getByText('Page 2').waitFor({ state: 'attached' });
      const width = () => drawn(2).evaluate((canvas) => canvas.clientWidth);
      const before = await width();
      await page.keyboard.press('+');
      await page.waitForFunction(
        `document.querySelector('canvas[data-page="2"]').clientWidth > ${before * 1.3}`,
      );
      await page.keyboard.press('r');
      await officer.picture('pdf turned', false);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
  });

  describe('a likely duplicate', () => {
    it('stands side by side with its twin, and is joined to it from there', async () => {
      const answers = { name: 'สมชาย ซ้ำ', area: 50, email: 'twice@citizen.example' };
      const first = await fileFor(toyPermit.code, answers);
      const second = await fileFor(toyPermit.code, { ...answers, area: 60 });
      await takeCase(engineer, second.caseId);
      await openCase(second.caseId);
      await page.getByRole('button', { name: words.compareWith(first.receiptNumber) }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('table').waitFor();
      await expectAccessible(page);
      await officer.picture('compared', false);
      expect(await dialog.locator('.differs').count()).toBeGreaterThan(0);
      await dialog.getByRole('button', { name: words.joinTo(first.receiptNumber) }).click();
      const desk = new Desk(page, toyPermit);
      await page
        .getByRole('button', { name: desk.titleOf('merge'), exact: true })
        .last()
        .click();
      await desk.arrive('merged');
      await page.getByRole('link', { name: first.receiptNumber, exact: true }).click();
      await page.getByText('มีเรื่องซ้ำมารวม').waitFor();
      await officer.picture('joined', false);
    });
  });

  describe('the form of an action', () => {
    it('begins with what is known, and keeps what was typed instead', async () => {
      const { caseId } = await fileFor(toyPermit.code, { name: 'สมชาย วัด', area: 50 });
      await takeCase(engineer, caseId);
      for (const action of ['accept', 'inspect']) await actOnCase(engineer, caseId, action);
      await openCase(caseId);
      const desk = new Desk(page, toyPermit);
      const area = page.locator('[id="f/area"]');
      await desk.choose('site-visit');
      await area.waitFor();
      expect(await area.inputValue()).toBe('50');
      await area.fill('45');
      await page.getByRole('button', { name: /^กลับ/ }).click();
      await desk.choose('site-visit');
      expect(await area.inputValue()).toBe('45');
    });
  });

  describe('money', () => {
    it('is shown as owed, then as paid under its receipt, and stands in the history', async () => {
      const { caseId } = await fileFor(toyPermit.code, { name: 'สมชาย เงิน', area: 10 });
      await takeCase(engineer, caseId);
      for (const action of ['accept', 'inspect']) await actOnCase(engineer, caseId, action);
      await actOnCase(engineer, caseId, 'site-visit', { area: 10, safe: true });
      const mayor = await opened.town.stage.as('mayor');
      await actOnCase(mayor, caseId, 'approve', {});
      await openCase(caseId, 'progress');
      await page.getByRole('heading', { name: 'เงินที่ต้องชำระและที่รับแล้ว' }).waitFor();
      await expectAccessible(page);
      await officer.picture('owed');

      await actOnCase(engineer, caseId, 'receive', {
        satang: 2000,
        receiptBook: '12',
        receiptNumber: '034',
        paidOn: '2026-11-23',
      });
      await page.reload();
      await page.getByText('ใบเสร็จเล่มที่ 12 เลขที่ 034').waitFor();
      await new Desk(page, toyPermit).openTab(words.history);
      await page.getByRole('tabpanel').getByText('034').waitFor();
      await officer.picture('paid');
      await expectAccessible(page);
    });
  });

  describe('votes and opinions', () => {
    it('are given on the page, and shown with seat, name and moment', async () => {
      const { stage } = opened.town;
      await addOfficer(stage, {
        username: 'member-1',
        roles: ['officer'],
        divisions: [],
        committees: ['licences'],
      });
      const { caseId } = await fileFor(toyCommittee.code, { name: 'สมชาย ตลาด', area: 50 });
      const clerk = await stage.as('clerk');
      await takeCase(clerk, caseId);
      for (const action of ['accept', 'agree']) await actOnCase(clerk, caseId, action);
      const desk = new Desk(page, toyCommittee);
      await openCase(caseId);
      await desk.act('opine', { opinion: 'แบบแปลนถูกต้อง' });
      await desk.openTab('ผลและความเห็น');
      await page.getByText(/ให้ความเห็นแล้ว/).waitFor();
      await expectAccessible(page);
      await officer.picture('opinions', false);
      for (const name of ['health', 'treasurer'])
        await actOnCase(await stage.as(name), caseId, 'opine', { opinion: 'ไม่ขัดข้อง' });
      const member = await opened.town.visit({ device: 'smallOffice' });
      await member.page.goto(`/office/cases/${caseId}`);
      await signIn(member.page, 'member-1');
      const seat = new Desk(member.page, toyCommittee);
      await seat.act('agree');
      await seat.openTab('ผลและความเห็น');
      await member.page.getByText('ต้องการ 3 เสียง').waitFor();
      await member.page.locator('.answer').getByText('เห็นชอบ').first().waitFor();
      await expectAccessible(member.page);
      await member.picture('votes', false);
      await member.leave();
    });
  });

  describe('the whole case', () => {
    it('is printed on paper without the rails of the office, the history with it', async () => {
      const { caseId } = await fileToyCase(opened.town.stage.citizen, toyFiling({ clubName: 'ชมรมพิมพ์' }));
      await takeCase(engineer, caseId);
      await actOnCase(engineer, caseId, 'accept');
      await page.goto(`/office/cases/${caseId}/print`);
      await page.locator('.print-sheet').waitFor();
      await expectAccessible(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.locator('.no-print').first().isVisible()).toBe(false);
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      if (printed) {
        mkdirSync(printed, { recursive: true });
        writeFileSync(join(printed, 'printed-case.pdf'), paper);
      }
      await officer.picture('print');
      await page.emulateMedia({ media: null });
    });
  });
});
