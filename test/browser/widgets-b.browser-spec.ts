import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import { type ToyWidget, toyWidgets } from '#test/fixtures';
import { createWidgetsDatabase, describeWithBrowser } from '#test/support';
import {
  FormFiller,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  openTown,
  words,
} from './support/index.js';

const code = 'toy-widgets';
const mine = ['wakesAt', 'stay', 'hours', 'happened', 'road', 'animals'];
const widgets = mine.map((name) => toyWidgets.find((widget) => widget.name === name)!);

const pageOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describeWithBrowser()('times, lines and rows are filled by keyboard alone in a window 320 px wide', () => {
  const opened = openTown(createWidgetsDatabase);
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let form: FormFiller;

  beforeAll(async () => {
    const service: ServiceDetail = await opened.town.service(code);
    visitor = await opened.town.visit({ device: 'narrowWindow' });
    ({ page } = visitor);
    keyboard = new Keyboard(page);
    form = new FormFiller(page, service, keyboard);
  });

  const open = async (name: string) => {
    await page.goto('about:blank');
    await page.goto(`/services/${code}/apply#${pageOf(name)}`);
    await form
      .at(`/${name}`)
      .or(form.at(`/${name}--first`))
      .first()
      .waitFor();
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  };
  const goOn = () => keyboard.press(page.getByRole('button', { name: words.next, exact: true }));
  const summary = (): Locator => page.getByRole('alert').filter({ hasText: words.problems });
  const keptAnswer = async (name: string): Promise<unknown> => {
    const kept = await page.evaluate<string | null>(
      `Object.entries(localStorage).find(([key]) => key.includes('${code}'))?.[1] ?? null`,
    );
    return kept ? (JSON.parse(kept) as { answers: Record<string, unknown> }).answers[name] : undefined;
  };
  const expectPageFine = async () => {
    await expectAccessible(page);
    await expectSound(page, 'th');
    await expectRoomyTargets(page);
  };
  /** What a screen reader says after the name of a control. */
  const descriptionOf = (control: Locator): Promise<string> =>
    control.evaluate((element) =>
      String(element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
        .join(' '),
    );

  describe.each(widgets)('$name', ({ name, answer }: ToyWidget) => {
    it('left empty is told beside the field; the page stays accessible', async () => {
      await open(name);
      await expectPageFine();
      await goOn();
      await summary().waitFor();
      await expectPageFine();
      await keyboard.press(summary().getByRole('link').first());
      expect(
        await page.locator(':focus').evaluate((element) => element.closest('.field, .form-group') !== null),
      ).toBe(true);
    });

    it('is filled, and the answer arrives as it should', async () => {
      await open(name);
      await form.answer(`/${name}`, answer);
      await expectPageFine();
      await goOn();
      await page.waitForURL((url) => url.hash !== `#${pageOf(name)}`);
      expect(await keptAnswer(name)).toEqual(answer);
    });
  });

  describe('times', () => {
    it('what can’t be read as a time is asked for again, in the accessible description, and stays as typed', async () => {
      await open('wakesAt');
      const box = form.at('/wakesAt');
      await keyboard.type(box, 'ตอนเช้า');
      await goOn();
      await summary().waitFor();
      expect(await box.getAttribute('aria-invalid')).toBe('true');
      expect(await descriptionOf(box)).toContain('กรอกเวลาเป็นชั่วโมงและนาที');
      expect(await box.inputValue()).toBe('ตอนเช้า');
      await keyboard.type(box, '๘.๐๕ น.');
      await goOn();
      await page.waitForURL((url) => url.hash !== '#wakes-at');
      expect(await keptAnswer('wakesAt')).toBe('08:05');
    });

    it('the reason for a question stands behind a word', async () => {
      await open('wakesAt');
      await keyboard.press(page.getByText('ทำไมต้องถาม'));
      await page.getByText('เจ้าหน้าที่จะโทรแจ้งผลในเวลานั้น').waitFor();
      await expectPageFine();
    });

    it('an end before the beginning is told at the end', async () => {
      await open('hours');
      await form.answer('/hours', { from: '13:00', to: '09:00' });
      await goOn();
      await summary().waitFor();
      expect(await form.at('/hours/to').getAttribute('aria-invalid')).toBe('true');
      expect(await descriptionOf(form.at('/hours/to'))).toContain('หลังเวลาเริ่ม');
      await form.answer('/hours', { from: '13:00', to: '15:30' });
      await page.getByText('รวม 2 ชั่วโมง 30 นาที').waitFor();
    });

    it('a day without its time is no answer', async () => {
      await open('happened');
      await form.answer('/happened', '2026-11-20T10:00');
      await keyboard.reach(form.at('/happened--time'), 'Shift+Tab');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await goOn();
      await summary().waitFor();
      expect(await summary().innerText()).toContain('กรอกเวลาด้วย');
    });
  });

  describe('rows', () => {
    const rows = () => form.at('/animals').locator('[data-row]');
    const press = (name: string | RegExp) => keyboard.press(page.getByRole('button', { name, exact: true }));

    it('are added, duplicated, removed and brought back; the focus goes along and sums are live', async () => {
      await open('animals');
      await page.evaluate('localStorage.clear()');
      await open('animals');
      await press('เพิ่มรายการ');
      await form.at('/animals/0/kind').waitFor();
      expect(await page.locator(':focus').getAttribute('id')).toBe('f/animals/0/kind');
      await form.answer('/animals', [{ kind: 'ไก่', count: 40, cost: 10050 }]);
      await press('ทำซ้ำ รายการ 1');
      expect(await rows().count()).toBe(2);
      await page.getByText('80 ตัว').waitFor();
      await page.getByText('201 บาท').waitFor();
      await press('ลบ รายการ 1');
      expect(await rows().count()).toBe(1);
      await expectPageFine();
      await page.keyboard.press('Enter');
      expect(await rows().count()).toBe(2);
      expect(await form.at('/animals/0/kind').inputValue()).toBe('ไก่');
    });

    it('many are lines with a dialog; a summary link opens the one that is wrong', async () => {
      const many = Array.from({ length: 60 }, (_, index) => ({
        kind: `สัตว์ ${index + 1}`,
        count: index === 56 ? 0 : 1,
      }));
      await open('animals');
      await page.evaluate(
        `for (const [key, value] of Object.entries(localStorage)) if (key.includes('${code}')) {
          const draft = JSON.parse(value); draft.answers.animals = ${JSON.stringify(many)};
          localStorage.setItem(key, JSON.stringify(draft)); }`,
      );
      await open('animals');
      expect(await rows().count()).toBe(60);
      expect(await page.locator('[id^="f/animals/"] input').count()).toBe(0);
      await keyboard.press(page.getByRole('link', { name: 'ข้ามไปท้ายรายการ' }));
      await goOn();
      await summary().waitFor();
      await expectPageFine();
      await keyboard.press(summary().getByRole('link').first());
      const dialog = page.getByRole('dialog', { name: 'รายการ 57' });
      await dialog.waitFor();
      expect(await descriptionOf(form.at('/animals/56/count'))).toMatch(/1/);
      await keyboard.type(form.at('/animals/56/count'), '7');
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('สัตว์ 57 · 7').waitFor();
    });
  });

  it('a page that ends the form says so, offers no way on, and lets the reader go back', async () => {
    await open('crop');
    await form.answer('/crop', 'flowers');
    await goOn();
    await page.getByRole('link', { name: 'โทร 037-000-000' }).waitFor();
    expect(await page.getByRole('button', { name: words.next, exact: true }).count()).toBe(0);
    await expectPageFine();
    await keyboard.press(page.getByRole('button', { name: 'ย้อนกลับ' }));
    await form.answer('/crop', 'rice');
    await goOn();
    await page.waitForURL((url) => url.hash === '#trade');
  });
});
