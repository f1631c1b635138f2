import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Draft } from '#contracts/admin';
import type { ServiceDefinition } from '#core/definition';
import { createPowersDatabase, describeWithBrowser, eventually } from '#test/support';
import { Keyboard, expectAccessible, openTown, signIn } from './support/index.js';

const code = 'toy-permit';
const say = {
  apply: 'ใช้ที่แก้',
  revert: 'ทิ้งที่แก้',
  kept: 'ยังไม่ได้ใช้ ร่างเดิมยังอยู่ครบ',
  more: 'ตั้งค่าเพิ่ม',
  insert: 'แทรกข้อมูลท้ายข้อความ',
  noLinks: /^เอาลิงก์ออก/,
  tryIt: 'ลองคิดกับตัวอย่าง',
  sample: 'ตัวอย่างคำตอบ',
  letter: 'หนังสือ',
} as const;

describeWithBrowser()('editors of the builder, seen at work', () => {
  const opened = openTown(createPowersDatabase);
  let page: Page;
  let keys: Keyboard;
  let picture: (name: string) => Promise<void>;

  beforeAll(async () => {
    const visitor = await opened.town.visit({ device: 'office' });
    ({ page } = visitor);
    picture = (name) => visitor.picture(name);
    keys = new Keyboard(page);
    await page.goto('/builder');
    await signIn(page, 'admin');
    await page.locator('.builder-bar').waitFor();
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const open = async (path: string) => {
    await page.goto(`/builder/services/${code}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const saved = () => page.locator('.save-state[data-status=saved]').waitFor();
  const definition = async (): Promise<ServiceDefinition> => {
    const answer = await page.request.get(`/api/admin/services/${code}/draft`);
    return ((await answer.json()) as Draft).file['definition'] as unknown as ServiceDefinition;
  };
  /** Puts the caret behind a text of the editor. */
  const caretBehind = async (text: string) => {
    const line = page.locator('.cm-line', { hasText: text }).first();
    await line.click();
    await page.keyboard.press('End');
  };

  it('the JSON view refuses what is no JSON, applies what holds, and offers the words that fit', async () => {
    await open('json');
    await caretBehind('"category":');
    await page.keyboard.type(' oops');
    await button(say.apply).click();
    await page.getByText(say.kept).waitFor();
    await picture('json refused');
    await expectAccessible(page);
    await button(say.revert).click();
    const { title } = await definition();
    await caretBehind(`"th": "${title.th}"`);
    for (let back = 0; back < 2; back += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText(' ใหม่');
    await button(say.apply).click();
    await saved();
    expect((await definition()).title.th).toBe(`${title.th} ใหม่`);
    await caretBehind('"format":');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').getByText('keywords').waitFor();
    await picture('json completion');
    await page.keyboard.press('Escape');
    await button(say.revert).click();
  }, 120_000);

  it('a formula is tried on the samples as it is written', async () => {
    await open('fees');
    await page.locator('.item-title').first().click();
    await page.getByText(say.tryIt).first().click();
    const outcome = page.locator('.try-formula output').first();
    await page.locator('.try-formula').first().waitFor();
    const first = await outcome.innerText();
    await page.getByLabel(say.sample).first().selectOption({ index: 1 });
    expect(await outcome.innerText()).not.toBe(first);
    const formula = page.locator('.cm-content').first();
    await formula.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('baht(7)');
    await outcome.getByText('7.00').waitFor();
    await picture('formula tried');
    await expectAccessible(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('answers.');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    await page.keyboard.press('Escape');
  }, 120_000);

  it('a letter is seen with sample data, a message with a link is refused', async () => {
    await open('letters');
    const paper = page.locator('.letter-paper');
    await paper.waitFor();
    const words = await paper.innerText();
    await page.getByLabel(say.letter, { exact: true }).selectOption({ index: 1 });
    expect(await paper.innerText()).not.toBe(words);
    await picture('letter');
    await expectAccessible(page);
    await page.locator('.item-title').first().click();
    const subject = page.locator('.item-card-open input[lang=th]').first();
    const before = await subject.inputValue();
    await subject.fill('ดูที่ https://example.com');
    await subject.press('Enter');
    await page.getByText(say.noLinks).waitFor();
    await picture('link refused');
    await subject.press('Escape');
    expect(await subject.inputValue()).toBe(before);
  }, 120_000);

  it('arrow keys go through the lists of what can be added, and add nothing before the press', async () => {
    const walk = async (name: string, act: string) => {
      await saved();
      const before = JSON.stringify(await definition());
      const list = page.getByRole('combobox', { name }).first();
      await list.focus();
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
      expect(await list.inputValue()).not.toBe('');
      await saved();
      expect(JSON.stringify(await definition())).toBe(before);
      await keys.press(button(`${act}: ${name}`).first());
      await eventually(
        async () => JSON.stringify(await definition()),
        (found) => found !== before,
      );
    };
    await open('about');
    await walk(say.more, 'เพิ่ม');
    await picture('added after the press');
    await open('letters');
    await page.locator('.item-title').first().click();
    await walk(say.insert, 'แทรก');
  }, 120_000);
});
