import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeWithBrowser } from '#test/support';
import { expectAccessible, openTown, signIn } from './support/index.js';

const pagesOfKinds = [
  ['text', 'phone', 'yes-no', 'email'],
  ['textarea', 'date', 'integer', 'radio'],
  ['rows', 'text', 'integer'],
] as const;

const kindWords = {
  text: 'ข้อความสั้น',
  phone: 'เบอร์โทรศัพท์',
  'yes-no': 'ใช่หรือไม่',
  email: 'อีเมล',
  textarea: 'ข้อความยาว',
  date: 'วันที่',
  integer: 'จำนวนเต็ม',
  radio: 'เลือกหนึ่งข้อ',
  rows: 'รายการเพิ่มได้',
  total: 'ค่าที่คำนวณให้ (ตัวเลข)',
} as const;

const ways = {
  mouse: (target: Locator) => target.click(),
  keyboard: async (target: Locator) => {
    await target.focus();
    await target.page().keyboard.press('Enter');
  },
} as const;

describeWithBrowser()('an administrator makes a form of twelve fields on three pages', () => {
  const opened = openTown();
  let page: Page;

  beforeAll(async () => {
    ({ page } = await opened.town.visit({ device: 'office' }));
    await page.goto('/builder');
    await signIn(page, 'admin');
    await page.locator('.builder-bar').waitFor();
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const saved = () => page.locator('.save-state[data-status=saved]').waitFor();

  it.each(Object.entries(ways))('by %s', async (way, press) => {
    const code = `bucket-${way}`;
    const task = async (path: string) => {
      await saved();
      await page.goto(`/builder/services/${code}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const addKind = (kind: keyof typeof kindWords) =>
      press(page.locator('.kind-button', { hasText: kindWords[kind] }).first());

    await page.goto('/builder');
    await press(button('สร้างบริการใหม่'));
    await page.locator('[name=thai]').fill('ขอใช้รถกระเช้า');
    await page.locator('[name=english]').fill(`Bucket ${way}`);
    await press(button('สร้าง'));
    await page.waitForURL(`**/${code}`);

    await task('form');
    for (const [at, kinds] of pagesOfKinds.entries()) {
      if (at > 0) {
        await press(page.getByRole('tab', { name: 'โครง' }));
        await press(button('เพิ่มหน้า'));
        await press(page.getByRole('tab', { name: 'เพิ่มช่อง' }));
      }
      for (const kind of kinds) await addKind(kind);
    }
    await press(page.locator('.canvas-page-head'));
    await addKind('total');
    await expectAccessible(page);
    expect(await page.locator('.canvas [data-field]').count()).toBe(4);

    await task('rules');
    await press(button('เพิ่มเงื่อนไข').last());
    await press(button('เพิ่มเงื่อนไข').last());
    await expectAccessible(page);

    await task('rules?tab=computed');
    await page.getByLabel('คำนวณค่าของช่อง').selectOption('/total');
    await press(button('เขียนสูตร'));
    const formula = page.locator('.cm-content');
    await formula.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('double(answers.rows.map(r, r.count).sum())');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.getByText('ให้ผลเป็นตัวเลข').waitFor();
    await expectAccessible(page);

    await task('fees');
    await press(button(/^เพิ่ม \(ค่าธรรมเนียม\)$/));
    await formula.first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('baht(100) * int(answers.total)');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.getByText('ให้ผลเป็นจำนวนเงินเป็นสตางค์').waitFor();
    await expectAccessible(page);

    await task('papers');
    for (let paper = 0; paper < 3; paper += 1)
      await press(page.getByRole('button', { name: /^เพิ่ม \(เอกสาร/ }));
    expect(await page.locator('.item-card').count()).toBeGreaterThanOrEqual(3);
    await expectAccessible(page);

    await saved();
    const { form, fees, attachments } = await draftOf(code);
    expect([form.pages.length, form.rules.length, fees.length, attachments.length]).toEqual([3, 2, 1, 3]);
    expect(form.computed).toEqual([
      { target: '/total', value: 'double(answers.rows.map(r, r.count).sum())' },
    ]);
    expect(fees[0]!.satang).toBe('baht(100) * int(answers.total)');
    expect(Object.keys(form.schema.properties)).toHaveLength(10);
  });

  interface Made {
    readonly form: {
      readonly pages: readonly unknown[];
      readonly rules: readonly unknown[];
      readonly computed: readonly unknown[];
      readonly schema: { readonly properties: object };
    };
    readonly fees: readonly { readonly satang: string }[];
    readonly attachments: readonly unknown[];
  }

  const draftOf = async (code: string): Promise<Made> => {
    const answer = await page.request.get(`/api/admin/services/${code}/draft`);
    const { file } = (await answer.json()) as { file: { definition: Made } };
    return file.definition;
  };
});
