import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { toyDefinition } from '#test/fixtures';
import { addOfficer, describeWithBrowser, fileToyCase, takeCase, toyFiling } from '#test/support';
import { type Visitor, expectAccessible, openOffice, openTown, signIn } from './support/index.js';

/** Texts of the lists’ own buttons, as an officer reads them. */
const said = {
  save: 'บันทึกมุมมอง',
  name: 'ชื่อมุมมอง',
  keep: 'บันทึกที่แก้',
  edit: 'แก้มุมมอง',
  remove: 'ลบ',
  back: 'เอากลับมา',
  columns: 'คอลัมน์',
  received: 'วันที่รับ',
  applicant: 'ผู้ยื่น',
  share: 'ใครเห็น',
  act: 'ทำรายการ',
  take: 'รับเรื่อง',
  assign: 'มอบหมายให้',
  shareOut: 'แบ่งให้ผู้ที่มีงานน้อยสุด',
} as const;

const filed = 4;

describeWithBrowser()('an officer keeps lists of their own, and sees what several cases allow', () => {
  const opened = openTown();
  let officer: Visitor;
  let page: Page;

  beforeAll(async () => {
    const { stage } = opened.town;
    const ids: string[] = [];
    for (let number = 1; number <= filed; number += 1)
      ids.push((await fileToyCase(stage.citizen, toyFiling({ clubName: `ชมรมที่ ${number}` }))).caseId);
    const engineer = await stage.as('engineer');
    await takeCase(engineer, ids[0] ?? '');
    officer = await opened.town.visit({ device: 'office' });
    ({ page } = officer);
    await page.goto('/office');
    await signIn(page, 'engineer');
    await page.locator('a[data-case]').first().waitFor();
    await page.goto('/office/?queue=my-division');
    await page
      .locator('a[data-case]')
      .nth(filed - 1)
      .waitFor();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const headings = () => page.getByRole('columnheader').allInnerTexts();
  const rail = () => page.getByRole('navigation');
  const tickColumn = async (name: string) => {
    await page.locator('summary', { hasText: said.columns }).click();
    await page.getByRole('checkbox', { name, exact: true }).click();
    await page.keyboard.press('Escape');
  };

  it('a saved view shows the columns it was saved with, wherever it is opened', async () => {
    await page.goto('/office/?queue=my-division&sort=received');
    await tickColumn(said.received);
    await button(said.save).click();
    await page.getByLabel(said.name, { exact: true }).fill('เก่าสุดก่อน');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: said.save }).click();
    await page.getByRole('heading', { level: 1, name: 'เก่าสุดก่อน' }).waitFor();
    expect((await headings()).join()).toContain(said.received);
    await page.goto('/office/?queue=my-division');
    await tickColumn(said.received);
    await rail().getByRole('link', { name: 'เก่าสุดก่อน' }).click();
    await page.getByRole('heading', { level: 1, name: 'เก่าสุดก่อน' }).waitFor();
    expect((await headings()).join()).toContain(said.received);
  });

  it('what is changed in it is kept when the officer says so', async () => {
    await tickColumn(said.applicant);
    await button(said.keep).click();
    await button(said.keep).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'เก่าสุดก่อน' }).waitFor();
    expect((await headings()).join()).not.toContain(said.applicant);
  });

  it('can be renamed, shared, and had back after it was deleted', async () => {
    await button(said.edit).click();
    await page.getByLabel(said.name, { exact: true }).fill('งานเก่า');
    await page.getByLabel(said.share, { exact: true }).selectOption({ index: 1 });
    await page.getByRole('dialog').getByRole('button', { name: said.save }).click();
    await page.getByRole('heading', { level: 1, name: 'งานเก่า' }).waitFor();
    await button(said.edit).click();
    await page.getByRole('dialog').getByRole('button', { name: said.remove, exact: true }).click();
    await rail().getByRole('link', { name: 'งานเก่า' }).waitFor({ state: 'detached' });
    await expectAccessible(page);
    await rail().getByRole('button', { name: said.back }).click();
    await rail().getByRole('link', { name: 'งานเก่า' }).waitFor();
  });

  it('the bar below offers what one of the ticked cases allows, and says how many are skipped', async () => {
    await page.goto('/office/?queue=my-division');
    await page.getByRole('checkbox', { name: /^เลือก/ }).first().check();
    const accept = toyDefinition.workflow.actions['accept']?.title.th ?? '';
    await page.getByLabel(said.act).locator('option', { hasText: accept }).waitFor({ state: 'attached' });
    const offer = await page.getByLabel(said.act).locator('option', { hasText: accept }).innerText();
    expect(offer).toBe(`${accept} (ข้าม ${filed - 1})`);
    await button(`${said.take} (ข้าม 1)`).waitFor();
    await expectAccessible(page);
  });

  it('a supervisor shares out what nobody holds; what is held is passed over', async () => {
    const { stage } = opened.town;
    await addOfficer(stage, { username: 'fresh', roles: ['officer'], divisions: ['engineering'] });
    const chief = await opened.town.visit({ device: 'office' });
    await openOffice(chief.page, 'mayor', '/office/?queue=my-division');
    await chief.page.locator('a[data-case]').first().waitFor();
    for (const box of await chief.page.getByRole('checkbox', { name: /^เลือก/ }).all()) await box.check();
    const assign = chief.page.getByLabel(said.assign);
    await assign.locator('option', { hasText: said.shareOut }).waitFor({ state: 'attached' });
    await chief.picture('share-out', false);
    await expectAccessible(chief.page);
    await assign.selectOption({ label: `${said.shareOut} (ข้าม 1)` });
    const dialog = chief.page.getByRole('dialog');
    await dialog.getByText(`ทำได้ ${filed - 1} จาก ${filed} เรื่อง`).waitFor();
    await chief.picture('share-out-preview', false);
    await expectAccessible(chief.page);
    await chief.leave();
  });
});
