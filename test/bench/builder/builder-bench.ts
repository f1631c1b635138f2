import type { Page } from 'playwright-core';
import { launchChromium } from '../../browser/support/chromium.js';
import { signIn } from '../../browser/support/officer.js';
import { percentile } from '../load.js';
import type { BenchReport } from '../report.js';
import { canvasCode, canvasFields } from './builder-service.js';

export interface BuilderPlan {
  readonly rounds: number;
}

const slowdown = 4;
const limitMs = 100;
/** Long enough for what waits until nothing is done: saving, the lint. */
const restMs = 2500;

/** Runs in the page: notes how long a press or a key takes until the frame that shows what came of it. */
const observer = `(() => {
  const figures = (window.builderFigures = []);
  const measure = () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => figures.push(performance.now() - start);
      port2.postMessage(0);
    });
  };
  addEventListener('click', measure, true);
  addEventListener('keydown', measure, true);
  addEventListener('change', measure, true);
})()`;

type Command = readonly [name: string, act: (page: Page) => Promise<void>];

const field = (name: string): string => `[data-field="/answers/${name}"]`;

const press = async (page: Page, name: string, keys: string): Promise<void> => {
  await page.locator(field(name)).focus();
  await page.keyboard.press(keys);
};

const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'เลิกทำ', exact: true }).click();

const commands: readonly Command[] = [
  ['select', (page) => page.locator(field('f150')).click()],
  ['add', (page) => page.locator('.kind-button').first().click()],
  ['undoAdd', undo],
  ['move', (page) => press(page, 'f150', 'Alt+ArrowDown')],
  ['duplicate', (page) => press(page, 'f150', 'Control+d')],
  ['undoDuplicate', undo],
  ['delete', (page) => press(page, 'f40', 'Delete')],
  ['undoDelete', undo],
  [
    'rename',
    async (page) => {
      await page.locator(field('f151')).click();
      await page.waitForTimeout(restMs);
      await page.locator('.pane-right input').first().fill(`ชื่อใหม่ ${Date.now()}`);
      await page.evaluate('window.builderFigures.length = 0');
      await page.keyboard.press('Enter');
    },
  ],
  ['require', (page) => page.locator('.pane-right .check-line input').first().click()],
];

/** The longest of the frames that one act caused. */
const timeOf = async (page: Page, act: Command[1]): Promise<number> => {
  await page.evaluate('window.builderFigures.length = 0');
  await act(page);
  await page.waitForTimeout(restMs);
  const times = await page.evaluate<number[]>('window.builderFigures');
  if (times.length === 0) throw new Error('the act caused no frame');
  return Math.max(...times);
};

/**
 * What an administrator waits for on a canvas of three hundred fields: real Chromium, four times slowed down, from the key
 * or press to after the frame that shows what came of it.
 */
export const benchBuilder = async (api: string, { rounds }: BuilderPlan): Promise<BenchReport> => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'th-TH' });
    await page.goto(`${api}/builder`);
    await signIn(page, 'admin');
    await page.locator('.builder-bar').waitFor();
    await page.addInitScript(observer);
    await page.goto(`${api}/builder/services/${canvasCode}/form`);
    await page.locator(field('f300')).waitFor({ state: 'attached' });
    await page.waitForTimeout(restMs);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round += 1)
      for (const [name, act] of commands)
        times.set(name, [...(times.get(name) ?? []), await timeOf(page, act)]);
    const all = [...times.values()].flat();
    return {
      name: `builder: canvas of ${canvasFields} fields, processor four times slowed down`,
      figures: {
        ...Object.fromEntries([...times].map(([name, list]) => [`${name}P50Ms`, percentile(list, 0.5)])),
        p50Ms: percentile(all, 0.5),
        p95Ms: percentile(all, 0.95),
        mostMs: Math.max(...all),
      },
      ratios: [
        {
          name: `command to frame (p95), of ${limitMs} ms`,
          value: percentile(all, 0.95) / limitMs,
          atMost: 1,
        },
      ],
    };
  } finally {
    await browser.close();
  }
};
