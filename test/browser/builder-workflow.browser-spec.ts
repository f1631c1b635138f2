import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithBrowser } from '#test/support';
import { expectAccessible, openTown, signIn, type Visitor } from './support/index.js';

const say = {
  create: 'สร้างบริการใหม่',
  make: 'สร้าง',
  form: 'แบบฟอร์ม',
  workflow: 'ขั้นตอนและเวลา',
  pattern: 'แบบสำเร็จรูป',
  usePattern: 'ใช้แบบนี้: คำขอทั่วไป',
  addState: 'เพิ่มสถานะ',
  add: 'เพิ่ม',
  stateName: 'ชื่อสถานะ',
  english: 'ชื่อภาษาอังกฤษ (ไม่บังคับ)',
  after: 'มาจากสถานะ',
  remove: 'ลบ',
  mend: 'ลบพร้อมแก้ให้',
  addClock: 'เพิ่มเวลา',
  seven: 'ใช้เวลา 7 วันทำการ',
  letter: 'ออกหนังสือ',
  saved: /^บันทึกแล้ว/,
} as const;

const name = 'ขอใช้รถกระเช้า';
const code = 'bucket-truck';

describeWithBrowser()('an administrator makes the workflow of a service', () => {
  const opened = openTown();
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await opened.town.visit({ device: 'office' });
    ({ page } = visitor);
    await page.goto('/builder');
    await signIn(page, 'admin');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  const button = (label: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name: label, exact: true });
  const task = async (title: string) => {
    await page.goto(`/builder/services/${code}`);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
  };
  const row = (step: string) => page.locator(`.step-list [data-step^="${step}"]`).first();
  const states = () => page.locator('.step-list [data-step^="state:"] .step-title').allInnerTexts();

  it('begins with a form of two questions', async () => {
    await button(say.create).click();
    await page.locator('[name=thai]').fill(name);
    await page.locator('[name=english]').fill('Bucket truck');
    await button(say.make).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await task(say.form);
    for (const kind of ['ข้อความสั้น', 'ใช่หรือไม่'])
      await page.locator('.kind-button', { hasText: kind }).first().click();
  });

  it('chooses a pattern by its picture', async () => {
    await task(say.workflow);
    await expectAccessible(page);
    await visitor.picture('workflow 0 fresh');
    await button(say.pattern).first().click();
    await visitor.picture('workflow 1 patterns');
    await expectAccessible(page);
    await button(say.usePattern).click();
    await page.locator('.react-flow__node-state').nth(4).waitFor();
    expect(await states()).toHaveLength(5);
    await expectAccessible(page);
  });

  it('adds a state with the button that leads to it, and deletes another with what meant it', async () => {
    await row('state:working').click();
    await button(say.addState).click();
    await page.getByLabel(say.stateName, { exact: true }).fill('นัดวันใช้รถ');
    await page.getByLabel(say.english).fill('Scheduled');
    await button(say.add, page.locator('dialog')).click();
    await row('state:scheduled').waitFor();
    await visitor.picture('workflow 2 state added');
    await row('state:returned').click();
    await button(say.remove).click();
    await expectAccessible(page);
    await visitor.picture('workflow 3 delete');
    await button(say.mend).click();
    expect(await states()).toHaveLength(5);
  });

  it('gives a state seven working days in two presses', async () => {
    await row('state:working').click();
    await button(say.addClock).click();
    await button(say.seven).click();
    await row('clock:working').waitFor();
    await visitor.picture('workflow 4 clock');
    await expectAccessible(page);
  });

  it('lets an action issue a letter, and a state lead on', async () => {
    await row('action:finish').click();
    await button(say.letter).click();
    await visitor.picture('workflow 5 action');
    await expectAccessible(page);
    await page.getByText(say.saved).waitFor();
  });
});
