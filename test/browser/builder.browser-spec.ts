import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithBrowser, eventually } from '#test/support';
import { expectAccessible, openTown, signIn, words } from './support/index.js';

const say = {
  create: 'สร้างบริการใหม่',
  make: 'สร้าง',
  form: 'แบบฟอร์ม',
  rules: 'เงื่อนไขและการคำนวณ',
  about: 'บริการนี้คืออะไร',
  workflow: 'ขั้นตอนและเวลา',
  addRule: 'เพิ่มเงื่อนไข',
  proofs: 'ทดสอบ',
  tryIt: 'ลองกรอกเพื่อเก็บตัวอย่าง',
  keep: 'เก็บเป็นตัวอย่าง',
  makeRefused: 'สร้างตัวอย่างให้',
  play: 'เล่นเรื่องใหม่',
  perform: 'ทำ',
  keepPlay: 'บันทึกเป็นเส้นทางทดสอบ',
  publishPage: 'ตรวจและเผยแพร่',
  publish: 'เผยแพร่',
  published: /^เผยแพร่ฉบับที่ 1 แล้ว/,
  saved: /^บันทึกแล้ว/,
  undo: 'เลิกทำ',
  remove: 'ลบ',
  mend: 'ลบพร้อมแก้ให้',
} as const;

const name = 'ขอใช้รถกระเช้า';
const code = 'bucket-truck';

describeWithBrowser()('an administrator makes a service in the browser, without a line of JSON', () => {
  const opened = openTown();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await opened.town.visit({ device: 'office' }));
    await page.goto('/builder');
    await signIn(page, 'admin');
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  const button = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true });
  const task = async (title: string) => {
    await page.goto(`/builder/services/${code}`);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  const addField = (kind: string) => page.locator('.kind-button', { hasText: kind }).first().click();
  const titles = () => page.locator('.canvas [data-field]').allInnerTexts();

  it('begins with a blank page and says what there is to do', async () => {
    await button(say.create).click();
    await page.locator('[name=thai]').fill(name);
    await page.locator('[name=english]').fill('Bucket truck');
    await button(say.make).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expectAccessible(page);
  });

  it('puts fields in by a press, takes one back and brings it again', async () => {
    await task(say.form);
    for (const kind of ['ข้อความสั้น', 'ใช่หรือไม่', 'ข้อความยาว']) await addField(kind);
    expect(await titles()).toEqual(['ข้อความสั้น', 'ใช่หรือไม่', 'ข้อความยาว']);
    await button(say.undo).click();
    expect(await titles()).toEqual(['ข้อความสั้น', 'ใช่หรือไม่']);
    await addField('ข้อความยาว');
    await expectAccessible(page);
  });

  it('brings what was put in into sight, however far down it comes', async () => {
    const more = 10;
    const before = await titles();
    for (let field = 0; field < more; field += 1) await addField('ข้อความสั้น');
    const newest = page.locator('.canvas [data-field][aria-pressed=true]');
    const isInSight = () =>
      newest.evaluate((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return top >= 0 && bottom <= card.ownerDocument.documentElement.clientHeight;
      });
    await eventually(isInSight, (seen) => seen);
    for (let field = 0; field < more; field += 1) await button(say.undo).click();
    expect(await titles()).toEqual(before);
  });

  it('moves, duplicates and deletes by keys alone', async () => {
    await page.locator('[data-field="/answers/text"]').focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await titles()).toEqual(['ใช่หรือไม่', 'ข้อความสั้น', 'ข้อความยาว']);
    await page.locator('[data-field="/answers/text"]').focus();
    await page.keyboard.press('Control+d');
    await page.locator('[data-field="/answers/text2"]').focus();
    await page.keyboard.press('Delete');
    expect(await titles()).toEqual(['ใช่หรือไม่', 'ข้อความสั้น', 'ข้อความยาว']);
    // The keys go on from what took its place.
    await page.locator('[data-field="/answers/details"]:focus').waitFor();
  });

  it('makes a rule that is read as a sentence, and is asked before what it needs goes', async () => {
    await task(say.rules);
    await button(say.addRule).last().click();
    await page
      .getByText(/^เมื่อ «ใช่หรือไม่» เป็น ใช่ ให้แสดง «.+»$/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await task(say.form);
    await page.locator('[data-field="/answers/yesNo"]').focus();
    await page.keyboard.press('Delete');
    await button(say.mend).waitFor();
    await page.keyboard.press('Escape');
    expect(await titles()).toContain('ใช่หรือไม่');
  });

  it.each([say.about, say.workflow])('has a page for «%s» that a screen reader can read', async (title) => {
    await task(title);
    await expectAccessible(page);
  });

  it('fills the form in as citizens will, and keeps the answers as a sample', async () => {
    await task(say.proofs);
    await page.getByRole('link', { name: say.tryIt }).click();
    const preview = page.locator('.preview');
    await preview.getByText(words.yes, { exact: true }).click();
    await preview.getByRole('textbox').first().fill('ตัดกิ่งไม้หน้าวัด');
    await preview.locator('textarea').fill('กิ่งพาดสายไฟ ขอให้มาดู');
    await preview.getByRole('button', { name: words.next }).click();
    await preview.getByRole('button', { name: say.keep }).click();
    await button(say.makeRefused).click();
    await button(say.play).waitFor();
    expect(await page.locator('.proof-row').count()).toBeGreaterThan(2);
  });

  it('plays citizen and officer, and keeps the play as a journey', async () => {
    await button(say.play).click();
    for (const action of [/^รับเรื่อง/, /^เสร็จสิ้น/]) {
      await page.getByRole('button', { name: action }).first().click();
      await button(say.perform).click();
    }
    await button(say.keepPlay).click();
    await page.getByText(say.saved).waitFor();
    await expectAccessible(page);
  });

  it('publishes, and citizens find the service at once', async () => {
    await page.goto(`/builder/services/${code}`);
    await page.getByRole('link', { name: say.publishPage }).click();
    await button(say.publish).click();
    await page.locator('dialog').getByRole('button', { name: say.publish, exact: true }).click();
    await page.getByText(say.published).waitFor();
    const { title, version } = await opened.town.service(code);
    expect([title.th, version]).toEqual([name, 1]);
  });
});
