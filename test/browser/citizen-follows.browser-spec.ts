import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Receipt } from '#contracts/submissions';
import { actOnCase, createPowersDatabase, describeWithBrowser } from '#test/support';
import { toyPermit } from '#test/fixtures';
import {
  Desk,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  openOffice,
  openTown,
  words,
} from './support/index.js';

const question = 'ขอทราบว่าแผงจะวางกี่วัน\nบรรทัดที่สอง <b>ไม่ใช่ HTML</b>';
const reply = 'วางทุกวันเสาร์ครับ';
const order = { facts: 'ทางเท้าแคบ', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า' };

describeWithBrowser()(
  'an applicant follows the case: messages both ways, then the order and how to appeal',
  () => {
    const opened = openTown(createPowersDatabase);
    let receipt: Receipt;
    let citizen: Visitor;
    let officer: Visitor;
    let page: Page;

    const proof = (phone: string) => page.getByLabel(words.phoneProof).fill(phone);
    const follow = () => page.goto(`/track/${receipt.trackingCode}`);

    beforeAll(async () => {
      const { stage } = opened.town;
      const filed = await stage.citizen.submit<Receipt>(toyPermit.code, {
        version: 1,
        answers: { name: 'สมชาย ผู้ขอ', area: 50 },
        contact: { phone: '0812345678', email: 'somchai@citizen.example' },
      });
      receipt = filed.body;
      officer = await opened.town.visit({ device: 'office' });
      citizen = await opened.town.visit({ device: 'phone' });
      citizen.watch.expect({ status: 403, path: /messages\/open$/ });
      ({ page } = citizen);
    });

    it('the officer writes from the case page', async () => {
      await openOffice(officer.page, 'engineer', `/office/cases/${receipt.caseId}`);
      const desk = new Desk(officer.page, toyPermit);
      await desk.take();
      await desk.openTab(words.messagesTab);
      await officer.page.getByLabel(words.toApplicant).fill(question);
      await officer.page.getByRole('button', { name: words.sendMessage }).click();
      await officer.page.locator('.said-by-us').waitFor();
      await expectAccessible(officer.page);
      await officer.picture('office wrote', false);
    });

    it('the page says at once that there is something to read', async () => {
      await follow();
      await page.getByText('เจ้าหน้าที่ส่งข้อความถึงท่าน 1 ข้อความ').waitFor();
      await expectAccessible(page);
      await expectRoomyTargets(page);
      await citizen.picture('unread');
    });

    it('what was written opens to who knows the phone, and to nobody else', async () => {
      await page.getByRole('button', { name: words.readMessages }).first().click();
      expect(await page.locator(':focus').innerText()).toBe('ข้อความกับเจ้าหน้าที่');
      await proof('9999');
      await page.getByRole('button', { name: words.readMessages }).last().click();
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      expect(await page.locator('.said').count()).toBe(0);
      await proof('5678');
      await page.getByRole('button', { name: words.readMessages }).last().click();
      await page.locator('.said').waitFor();
      expect(await page.locator('.said').innerText()).toContain('<b>ไม่ใช่ HTML</b>');
      await page.getByText('เจ้าหน้าที่ส่งข้อความถึงท่าน').waitFor({ state: 'detached' });
      await expectAccessible(page);
    });

    it('the answer reaches the officer, who sees that the question was read', async () => {
      await page.getByLabel(words.toOffice).fill(reply);
      await page.getByRole('button', { name: words.sendMessage }).click();
      await page.locator('.said-by-me').getByText(reply).waitFor();
      await citizen.picture('answered');
      await officer.page.reload();
      await officer.page.getByText(reply).waitFor();
      expect(await officer.page.locator('.said-by-us').innerText()).toContain('อ่านแล้ว');
      await officer.picture('office reads', false);
      await page.reload();
      await page.getByRole('button', { name: words.readMessages }).waitFor();
      expect(await page.getByText('ยังไม่ได้อ่าน').count()).toBe(0);
    });

    it('the case that has ended says so: by which order, how to appeal, till when', async () => {
      const { stage } = opened.town;
      const [engineer, mayor] = await Promise.all([stage.as('engineer'), stage.as('mayor')]);
      for (const action of ['accept', 'inspect']) await actOnCase(engineer, receipt.caseId, action);
      await actOnCase(engineer, receipt.caseId, 'site-visit', { area: 120, safe: true });
      await actOnCase(mayor, receipt.caseId, 'refuse', order);
      await follow();
      const ended = page.locator('.notice').filter({ hasText: 'เรื่องนี้สิ้นสุดแล้ว' });
      await ended.waitFor();
      const said = await ended.innerText();
      for (const each of ['ไม่อนุญาต', 'ยื่นอุทธรณ์ได้ถึงวันที่', '2569']) expect(said).toContain(each);
      await expectAccessible(page);
      await citizen.picture('ended');
      await page.setViewportSize({ width: 1280, height: 800 });
      await citizen.picture('ended wide');
      await expectAccessible(page);
      await proof('5678');
      await page.getByRole('button', { name: words.readMessages }).click();
      await page.getByText('ส่งข้อความเพิ่มไม่ได้').waitFor();
    });
  },
);
