import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import type { Receipt } from '#contracts/submissions';
import { type ToyWidget, toyWidgets, toyWidgetsAnswers } from '#test/fixtures';
import { createWidgetsDatabase, describeWithBrowser } from '#test/support';
import {
  FormFiller,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  openOffice,
  openTown,
  words,
} from './support/index.js';

const code = 'toy-widgets';
const mine = [
  'area',
  'crop',
  'trade',
  'helps',
  'land',
  'income',
  'weight',
  'person',
  'papers',
  'born',
  'opinion',
  'consent',
];
const widgets = mine.map((name) => toyWidgets.find((widget) => widget.name === name)!);

const pageOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describeWithBrowser()('answers of every widget are read as people write them', () => {
  const opened = openTown(createWidgetsDatabase);

  const readings = [
    'แขวงพระบรมมหาราชวัง เขตพระนคร กรุงเทพมหานคร 10200',
    'ปาล์มน้ำมัน',
    'ทำเส้นก๋วยเตี๋ยว',
    'เงินช่วยเหลือ, อาหาร',
    '3 ไร่ 0 งาน 34.5 ตร.ว. (= 4,938 ตร.ม.)',
    '15,250.50 บาท',
    'พันตำรวจโท',
    '1-1017-00207-36-6',
    '0-1055-36000-31-3',
    '1234-567890-1',
    '081-234-5678',
    '123-4-56789-0',
    '29 ก.พ. 2499',
    'มากที่สุด (5)',
    'ไม่เกี่ยวข้อง',
    'ยอมรับแล้ว (ฉบับ 2569-1)',
  ];

  const expectReadings = async (page: Page) => {
    await page.getByText(readings[0]!).waitFor();
    const text = await page.locator('main').innerText();
    expect(readings.filter((reading) => !text.includes(reading))).toEqual([]);
  };

  it('on the review page', async () => {
    const service = await opened.town.service(code);
    const { page } = await opened.town.visit({ device: 'phone' });
    await page.goto(`/services/${code}/apply`);
    const form = new FormFiller(page, service);
    await form.at('/area').waitFor();
    await page.evaluate(
      `localStorage.setItem('sala.draft.${code}@${service.version}', ${JSON.stringify(
        JSON.stringify({ answers: toyWidgetsAnswers, files: {}, savedAt: '2026-11-23T03:00:00Z' }),
      )})`,
    );
    await page.goto('about:blank');
    await page.goto(`/services/${code}/apply#review`);
    await expectReadings(page);
    await expectSound(page, 'th');
    await expectAccessible(page);
  });

  it('in the office, where what is visible and was left out is said to be', async () => {
    const { body } = await opened.town.stage.citizen.submit<Receipt>(code, {
      version: 1,
      answers: toyWidgetsAnswers,
      attachments: {},
    });
    const { page } = await opened.town.visit({ device: 'office' });
    await openOffice(page, 'clerk', `/office/cases/${body.caseId}`);
    await expectReadings(page);
    await expectAccessible(page);
  });
});

describeWithBrowser()('every widget is filled by keyboard alone in a window 320 px wide', () => {
  const opened = openTown(createWidgetsDatabase);
  let service: ServiceDetail;
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let form: FormFiller;

  beforeAll(async () => {
    service = await opened.town.service(code);
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
    await page.locator('[aria-busy=true], .combobox-input:disabled').first().waitFor({ state: 'detached' });
  };

  const goOn = () => keyboard.press(page.getByRole('button', { name: words.next, exact: true }));
  const summary = (): Locator => page.getByRole('alert').filter({ hasText: words.problems });

  const expectPageFine = async () => {
    await expectAccessible(page);
    await expectSound(page, 'th');
    await expectRoomyTargets(page);
  };

  describe.each(widgets)('$name', ({ name, answer }: ToyWidget) => {
    it('left empty is told beside the field and in its accessible description; the page stays accessible', async () => {
      await open(name);
      await expectPageFine();
      await goOn();
      await summary().waitFor();
      expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
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
      const kept = await page.evaluate<string>(
        `JSON.stringify(Object.entries(localStorage).filter(([key]) => key.includes('${code}')))`,
      );
      const draft = JSON.parse((JSON.parse(kept) as [string, string][])[0]![1]) as {
        answers: Record<string, unknown>;
      };
      expect(draft.answers[name]).toEqual(answer);
    });
  });

  describe('what the widgets forgive', () => {
    it('a place is found without tone marks and with another letter of the same sound; Escape closes the list', async () => {
      await open('area');
      const box = form.at('/area/subdistrictCode');
      await keyboard.type(box, 'สีพูม เชียงไหม่');
      await page.getByRole('option', { name: 'ตำบลศรีภูมิ อำเภอเมืองเชียงใหม่' }).waitFor();
      expect(await box.getAttribute('aria-activedescendant')).toBeTruthy();
      await page.keyboard.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toContain('ศรีภูมิ');
      expect(await form.at('/area/postcode').inputValue()).toBe('50200');
    });

    it('a place that was typed and not chosen is asked for again, and its text stays', async () => {
      await open('area');
      await keyboard.type(form.at('/area/subdistrictCode'), 'บาง');
      await goOn();
      await summary().getByText('เลือกจากรายการที่ขึ้นมา').waitFor();
      expect(await form.at('/area/subdistrictCode').inputValue()).toBe('บาง');
      await expectAccessible(page);
    });

    it('a place is chosen list by list as well', async () => {
      await open('area');
      await keyboard.press(page.getByRole('button', { name: 'เลือกจากรายชื่อจังหวัดแทน' }));
      await keyboard.select(form.at('/area--province'), 'นครนายก');
      await keyboard.select(form.at('/area--district'), 'บ้านนา');
      await keyboard.select(form.at('/area--subdistrict'), 'พิกุลออก');
      expect(await form.at('/area/subdistrictCode').inputValue()).toBe('ตำบลพิกุลออก อำเภอบ้านนา จังหวัดนครนายก');
      await expectPageFine();
    });

    it('“none of these” unticks the others, and another choice unticks it', async () => {
      await open('helps');
      const ticked = () =>
        form
          .at('/helps')
          .getByRole('checkbox')
          .evaluateAll((boxes) => boxes.map(({ checked }) => checked));
      await form.answer('/helps', ['money', 'food']);
      await form.answer('/helps', ['none']);
      expect(await ticked()).toEqual([false, false, false, true]);
      await keyboard.reach(form.at('/helps').getByRole('checkbox').first(), 'Shift+Tab');
      await page.keyboard.press('Space');
      expect(await ticked()).toEqual([true, false, false, false]);
    });

    it('five งาน stay as typed until the reader has them rewritten; the answer is the same', async () => {
      await open('land');
      await keyboard.type(form.at('/land--ngan'), '๕');
      await keyboard.type(form.at('/land--wa'), '120.25');
      await keyboard.press(page.getByRole('button', { name: 'เขียนแบบนี้' }));
      expect(await form.at('/land--ngan').inputValue()).toBe('2');
      expect(await page.getByText('ตร.ม.').innerText()).toContain('= ');
    });

    it('a whole date is pasted into the first of its three inputs', async () => {
      await open('born');
      await keyboard.type(form.at('/born--first'), '๒๙ ก.พ. ๒๔๙๙');
      expect(await form.at('/born--month').inputValue()).toBe('2');
      expect(await form.at('/born--year').inputValue()).toBe('2499');
    });

    it('numbers of papers are grouped, and taken with or without their hyphens', async () => {
      await open('papers');
      await keyboard.type(form.at('/papers/account'), '๑๒๓-๔-๕๖๗๘๙-๐');
      await keyboard.type(form.at('/papers/passport'), 'aa 1234567');
      await keyboard.reach(form.at('/papers/nationalId'), 'Shift+Tab');
      expect(await form.at('/papers/account').inputValue()).toBe('123-4-56789-0');
      expect(await form.at('/papers/passport').inputValue()).toBe('AA1234567');
    });
  });
});
