import type { Page } from 'playwright-core';
import type { Hands } from './hands.js';

type Tree = Readonly<Record<string, unknown>>;

export interface AskedQuestion {
  readonly pointer: string;
  readonly schema: Tree;
  readonly ui: Tree;
}

export type GiveAnswer = (question: AskedQuestion, value: unknown) => Promise<void>;

const titleOf = ({ oneOf }: Tree, value: unknown): string =>
  (oneOf as { const: unknown; title: string }[]).find((each) => each.const === value)?.title ?? '';

interface Ends {
  readonly from: string;
  readonly to: string;
}

interface Group {
  readonly title: string;
  readonly values: readonly unknown[];
}

const groupsOf = (ui: Tree): readonly Group[] =>
  ((ui['ui:options'] as Tree | undefined)?.['groups'] ?? []) as readonly Group[];

const usualTitles = ['นาย', 'นาง', 'นางสาว', 'เด็กชาย', 'เด็กหญิง'];
const waPerRai = 400;
const waPerNgan = 100;
const ratings = ['น้อยที่สุด', 'น้อย', 'ปานกลาง', 'มาก', 'มากที่สุด'];

/** Fills widgets of several controls, as people do: by what stands on the page. */
export const wayOfWidgets = (
  page: Page,
  hands: Hands,
  giveDay: (pointer: string, day: string) => Promise<void>,
): Readonly<Record<string, GiveAnswer>> => {
  const at = (pointer: string) => page.locator(`[id="f${pointer}"]`);

  const search = async (pointer: string, typed: string) => {
    await hands.type(at(pointer), typed);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };

  return {
    'thai-area': async ({ pointer }, value) => {
      const { subdistrictCode } = value as { subdistrictCode: string };
      await page.locator(`[id="f${pointer}/subdistrictCode"]:not(:disabled)`).waitFor();
      await search(`${pointer}/subdistrictCode`, subdistrictCode);
      await at(`${pointer}/postcode`).waitFor();
    },
    searchable: ({ pointer, schema }, value) => search(pointer, titleOf(schema, value)),
    'two-level': async ({ pointer, schema, ui }, value) => {
      const group = groupsOf(ui).find(({ values }) => values.includes(value));
      await hands.select(at(`${pointer}--first`), group?.title ?? '');
      await hands.check(at(pointer).getByRole('radio', { name: titleOf(schema, value), exact: true }));
    },
    'land-area': async ({ pointer }, value) => {
      const area = Number(value);
      const rest = area % waPerRai;
      await hands.type(at(`${pointer}--first`), String(Math.floor(area / waPerRai)));
      await hands.type(at(`${pointer}--ngan`), String(Math.floor(rest / waPerNgan)));
      await hands.type(at(`${pointer}--wa`), String(rest % waPerNgan));
    },
    'rating-matrix': async ({ pointer }, value) => {
      for (const [name, rating] of Object.entries(value as Record<string, number>))
        await hands.check(
          at(`${pointer}/${name}`).getByRole('radio', { name: ratings[rating - 1], exact: true }),
        );
    },
    time: ({ pointer }, value) => hands.type(at(pointer), String(value)),
    'date-time': async ({ pointer }, value) => {
      const [day = '', time = ''] = String(value).split('T');
      await giveDay(pointer, day);
      await hands.type(at(`${pointer}--time`), time);
    },
    'date-range': async ({ pointer }, value) => {
      const { from, to } = value as Ends;
      await giveDay(`${pointer}/from`, from);
      await giveDay(`${pointer}/to`, to);
    },
    'time-range': async ({ pointer }, value) => {
      const { from, to } = value as Ends;
      await hands.type(at(`${pointer}/from`), from);
      await hands.type(at(`${pointer}/to`), to);
    },
    'map-line': async ({ pointer }, value) => {
      await at(pointer).locator('.map-canvas.leaflet-container').waitFor();
      await hands.press(at(pointer).locator('.disclosure > summary'));
      for (const { lat, lng } of value as readonly { lat: number; lng: number }[]) {
        await hands.type(at(`${pointer}--new--lat`), String(lat));
        await hands.type(at(`${pointer}--new--lng`), String(lng));
        await at(`${pointer}--new--lng`).blur();
        await hands.press(at(pointer).getByRole('button', { name: 'เพิ่มจุดนี้' }));
      }
    },
    'name-title': async ({ pointer }, value) => {
      const isUsual = usualTitles.includes(String(value));
      await hands.select(at(pointer), isUsual ? String(value) : 'อื่น ๆ');
      if (!isUsual) await hands.type(at(`${pointer}--other`), String(value));
    },
  };
};
