import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { IssuedDocument } from '#contracts/documents';
import type { Receipt } from '#contracts/submissions';
import {
  type HttpClient,
  actOnCase,
  addOfficer,
  createPowersDatabase,
  describeWithBrowser,
  eventually,
  readPdfText,
  takeCase,
} from '#test/support';
import { type Visitor, expectAccessible, openOffice, openTown } from './support/index.js';

const order = { facts: 'ทางเท้าแคบ', law: 'ข้อบัญญัติ ข้อ 5', reason: 'กีดขวางทางเท้า' };

/** What a click brings to the downloads. */
const downloadBy = async (page: Page, click: () => Promise<void>): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFile(await download.path());
};

describeWithBrowser()('papers, money and notices as people see them', () => {
  const opened = openTown(createPowersDatabase);
  let engineer: HttpClient;
  let chief: HttpClient;
  let issued: Receipt;
  let deciding: Receipt;
  let phone: Visitor;
  let desk: Visitor;

  const filed = async (name: string, contact: object = {}): Promise<Receipt> => {
    const answers = { name, area: 50, neighbours: [] };
    const { body } = await opened.town.stage.citizen.submit<Receipt>('toy-permit', {
      version: 1,
      answers,
      contact,
    });
    await takeCase(engineer, body.caseId);
    for (const action of ['accept', 'inspect']) await actOnCase(engineer, body.caseId, action);
    await actOnCase(engineer, body.caseId, 'site-visit', { area: 50, safe: true });
    return body;
  };

  beforeAll(async () => {
    const { stage } = opened.town;
    await addOfficer(stage, { username: 'chief', roles: ['supervisor'], divisions: ['engineering'] });
    [engineer, chief] = await Promise.all([stage.as('engineer'), stage.as('chief')]);
    const account = { promptPay: { id: '0994000123456', name: { th: 'อบต. ตัวอย่าง', en: 'Example' } } };
    await stage.query('update council set profile = profile || $1::jsonb', [JSON.stringify(account)]);
    issued = await filed('สมหญิง มีสุข', { phone: '0812345678' });
    await actOnCase(chief, issued.caseId, 'approve', { instalments: 3 });
    const receipt = { satang: 20_000, receiptBook: 'ก 1', receiptNumber: '1', method: 'cash' };
    await actOnCase(engineer, issued.caseId, 'receive', receipt);
    deciding = await filed('มานะ นาดี');
    phone = await opened.town.visit({ device: 'phone' });
    desk = await opened.town.visit({ device: 'office' });
  });

  it('the applicant sees what is owed, with a code to pay by', async () => {
    await phone.page.goto(`/track/${issued.trackingCode}`);
    await phone.page.getByText('320.00 บาท').first().waitFor();
    await phone.page.getByRole('img', { name: /พร้อมเพย์/ }).waitFor();
    await expectAccessible(phone.page);
  });

  it('the applicant opens a paper with the digits of the phone', async () => {
    const rest = { satang: 32_000, receiptBook: 'ก 1', receiptNumber: '2', method: 'transfer' };
    await actOnCase(engineer, issued.caseId, 'receive', rest);
    await actOnCase(engineer, issued.caseId, 'issue');
    const { page } = phone;
    await page.goto(`/track/${issued.trackingCode}`);
    await page.getByRole('button', { name: /ดาวน์โหลด ใบอนุญาตวางแผง/ }).click();
    await page.getByLabel(/เลขท้าย 4 ตัว/).fill('๕๖๗๘');
    await phone.picture('download');
    const file = await downloadBy(page, () => page.getByRole('dialog').getByText('ดาวน์โหลด').click());
    expect(await readPdfText(file)).toContain('สมหญิง');
    await expectAccessible(page);
  });

  it('whoever holds the paper learns that it is genuine, and no name', async () => {
    const { body } = await engineer.get<{ items: IssuedDocument[] }>(`/api/cases/${issued.caseId}/documents`);
    const permit = body.items.find(({ code }) => code !== null)!;
    const { page } = phone;
    await page.goto('/verify');
    await page.getByLabel('รหัสบนเอกสาร').fill((permit.code ?? '').toLowerCase());
    await page.getByRole('button', { name: 'ตรวจสอบ' }).click();
    await page.getByText(permit.number ?? '').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('สมหญิง');
    await expectAccessible(page);
  });

  it('notices stand on a page of their own', async () => {
    await phone.page.goto('/notices');
    await phone.page.getByText('มีผู้ขอวางแผง').first().waitFor();
    await expectAccessible(phone.page);
    await desk.page.goto('/notices');
    await desk.page.getByText('มีผู้ขอวางแผง').first().waitFor();
    await desk.picture('notices', true);
  });

  it('an officer looks at a letter before it is issued', async () => {
    const { page } = desk;
    await openOffice(page, 'chief', `/office/cases/${deciding.caseId}`);
    await page.getByRole('button', { name: 'ไม่อนุญาต' }).click();
    await page.getByLabel('ข้อเท็จจริง').fill(order.facts);
    await page.getByLabel('ข้อกฎหมาย').fill(order.law);
    await page.getByLabel('เหตุผล').fill(order.reason);
    const preview = page.getByRole('button', { name: 'ดูตัวอย่างเอกสาร' });
    expect(await readPdfText(await downloadBy(page, () => preview.click()))).toContain('ตัวอย่าง');
    await desk.picture('preview');
  });

  it('an officer copies a paper, and takes one back with a reason', async () => {
    const visitor = await opened.town.visit({ device: 'office' });
    const { page } = visitor;
    await openOffice(page, 'engineer', `/office/cases/${issued.caseId}`);
    const copy = page.getByRole('button', { name: /ทำสำเนา ใบอนุญาต/ });
    expect(await readPdfText(await downloadBy(page, () => copy.click()))).toContain('สำเนาถูกต้อง');
    await expectAccessible(page);
    await visitor.picture('case');
    await page.getByRole('button', { name: /เพิกถอน ใบอนุญาต/ }).click();
    await page.getByRole('dialog').getByLabel('เหตุผล').fill('ผู้ถือเลิกกิจการ');
    await visitor.picture('revoke');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /เพิกถอน/ })
      .click();
    await page.getByText(/เพิกถอนโดย/).waitFor();
  });

  it('the treasury sees the money of the day', async () => {
    const { page } = await opened.town.visit({ device: 'office' });
    await openOffice(page, 'treasurer', '/office/payments');
    await page.getByText('เล่ม ก 1 เลขที่ 2').waitFor();
    expect(await page.getByRole('main').textContent()).toContain('520.00');
    await expectAccessible(page);
    const list = () => opened.town.stage.query('select from payment_entry');
    expect(await eventually(list, (rows) => rows.length === 2)).toHaveLength(2);
  });
});
