import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Receipt } from '#contracts/submissions';
import { describeWithBrowser } from '#test/support';
import { actOnCase, takeCase } from '../support/toy-cases.js';
import { Keyboard, expectAccessible, openTown, signIn, type Visitor } from './support/index.js';

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
  proofs: 'ทดสอบ',
  makeSamples: 'สร้างตัวอย่างให้',
  play: 'เล่นเรื่องใหม่',
  perform: 'ทำ',
  nextMoment: /^ไปถึงเวลาที่มีอะไรเกิดขึ้นเอง/,
  journeyName: 'ชื่อเส้นทาง',
  keepPlay: 'บันทึกเป็นเส้นทางทดสอบ',
  newAction: 'ปุ่มใหม่ เขียนว่า',
  leadsTo: 'กดแล้วไปที่',
  addAction: 'เพิ่มปุ่ม',
  publishPage: 'ตรวจและเผยแพร่',
  publish: 'เผยแพร่',
  published: /^เผยแพร่ฉบับที่ 1 แล้ว/,
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
    expect(await page.locator('.canvas [data-field]').count()).toBe(2);
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

  it('leads on from the new state', async () => {
    await row('state:scheduled').click();
    await page.getByLabel(say.newAction).fill('ใช้รถแล้ว');
    await page.getByLabel(say.leadsTo).selectOption({ label: 'เสร็จสิ้น' });
    await button(say.addAction).click();
    await row('action:action').waitFor();
    await page.getByText(say.saved).waitFor();
    expect(await page.locator('.react-flow__edge').count()).toBeGreaterThan(3);
  });

  it('makes samples, and plays citizen, officer and time', async () => {
    await task(say.proofs);
    await button(say.makeSamples).click();
    await page.locator('.proof-row').nth(3).waitFor();
    await button(say.play).click();
    const act = async (action: string) => {
      await page.locator('.play-person').getByRole('button', { name: action, exact: true }).first().click();
      await button(say.perform, page.locator('dialog')).click();
    };
    await act('รับเรื่อง');
    await button(say.nextMoment).click();
    await page.getByText('เตือนว่าใกล้ครบกำหนด').waitFor();
    await visitor.picture('workflow 6 play');
    await expectAccessible(page);
    await act('เสร็จสิ้น');
    await page.getByLabel(say.journeyName).fill('รับแล้วเสร็จ');
    await button(say.keepPlay).click();
    await button(say.play).click();
    await act('รับเรื่อง');
    await act('ไป นัดวันใช้รถ');
    await act('ใช้รถแล้ว');
    await button(say.keepPlay).click();
    await page.getByText(say.saved).waitFor();
    expect(await page.locator('.badge.tone-danger').count()).toBe(0);
    await visitor.picture('workflow 7 proofs');
    await expectAccessible(page);
  });

  it('lets an action issue a letter', async () => {
    await task(say.workflow);
    await row('action:finish').click();
    await button(say.letter).click();
    await visitor.picture('workflow 5 action');
    await expectAccessible(page);
    await page.getByText(say.saved).waitFor();
    expect(await page.getByText('ออกหนังสือ', { exact: true }).count()).toBeGreaterThan(1);
  });

  it('publishes; a citizen files it and an officer closes it, with the letter', async () => {
    await page.goto(`/builder/services/${code}`);
    await page.getByRole('link', { name: say.publishPage }).click();
    await button(say.publish).click();
    await button(say.publish, page.locator('dialog')).click();
    await page.getByText(say.published).waitFor();
    const { stage } = opened.town;
    const filing = { version: 1, answers: { text: 'ตัดกิ่งไม้หน้าวัด', yesNo: true } };
    const { status, body } = await stage.citizen.submit<Receipt>(code, filing);
    expect(status).toBe(201);
    const clerk = await stage.as('clerk');
    await takeCase(clerk, body.caseId);
    await actOnCase(clerk, body.caseId, 'receive');
    const closed = await actOnCase(clerk, body.caseId, 'finish');
    expect(closed.state).toBe('done');
    const { body: papers } = await clerk.get<{
      items: readonly { readonly title: { readonly th: string } }[];
    }>(`/api/cases/${body.caseId}/documents`);
    expect(JSON.stringify(papers)).toContain('หนังสือแจ้ง');
  });

  it('is worked by the keyboard alone: pattern, state, time, letter, order, deletion', async () => {
    const keys = new Keyboard(page);
    await page.goto('/builder');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.press(button(say.create));
    await keys.type(page.locator('[name=thai]'), 'ขอยืมเต็นท์');
    await keys.type(page.locator('[name=english]'), 'Tents');
    await page.keyboard.press('Enter');
    await keys.press(page.getByRole('link', { name: say.workflow, exact: true }));
    await keys.press(button(say.pattern).first());
    await keys.press(button(say.usePattern));
    await keys.press(button(say.addState));
    await keys.type(page.getByLabel(say.stateName, { exact: true }), 'รอรับของ');
    await keys.type(page.getByLabel(say.english), 'Pick up');
    await keys.select(page.getByLabel(say.after), 'กำลังดำเนินการ');
    await keys.press(button(say.add, page.locator('dialog')));
    await keys.press(row('state:pick-up'));
    await keys.press(button(say.addClock));
    await page.keyboard.press('Enter');
    await row('clock:pick-up').waitFor();
    await keys.type(page.getByLabel(say.newAction), 'ปิดเรื่อง');
    await keys.select(page.getByLabel(say.leadsTo), 'เสร็จสิ้น');
    await keys.press(button(say.addAction));
    await row('action:action').waitFor();
    await keys.reach(row('action:finish'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await keys.press(button(say.letter));
    await keys.reach(row('state:pick-up'), 'Shift+Tab');
    await page.keyboard.press('Alt+ArrowUp');
    const moved = await states();
    expect(moved.findIndex((one) => one.includes('รอรับของ'))).toBe(1);
    await keys.reach(row('state:returned'));
    await page.keyboard.press('Delete');
    await keys.press(button(say.mend));
    expect(await states()).toHaveLength(5);
    await page.getByText(say.saved).waitFor();
    await visitor.picture('workflow 8 keyboard');
  });

  it('is played by the keyboard alone, and the play kept', async () => {
    const keys = new Keyboard(page);
    await task(say.proofs);
    await keys.press(button(say.play));
    for (const action of ['รับเรื่อง', 'เสร็จสิ้น']) {
      await keys.press(
        page.locator('.play-person').getByRole('button', { name: action, exact: true }).first(),
      );
      await keys.press(button(say.perform, page.locator('dialog')));
    }
    await keys.press(button(say.keepPlay));
    await page.locator('.journey-steps').nth(2).waitFor({ state: 'attached' });
    expect(await page.locator('.badge.tone-danger').count()).toBe(0);
  });

  it('draws a real service of many states, and says it as a list', async () => {
    await page.goto('/builder/services/tree-cutting/workflow');
    await page.locator('.react-flow__edge').nth(10).waitFor();
    expect((await states()).length).toBe(await page.locator('.react-flow__node-state').count());
    await row('action:').click();
    await visitor.picture('workflow 9 trees');
    await expectAccessible(page);
  });
});
