import type { Browser, CDPSession, Page } from 'playwright-core';
import { percentile } from '../load.js';

/** A page with a form, and the text field that is typed into. */
export interface FormPage {
  readonly name: string;
  readonly url: string;
  readonly field: string;
}

/** One load of a page and some words typed into it. */
export interface PageFigures {
  /** From the start of the navigation to after the frame that shows the field, ready for keys. */
  readonly firstInputMs: number;
  /** Compressed bytes of scripts and styles that came over the wire until then. */
  readonly codeBytes: number;
  /** The same of everything. */
  readonly allBytes: number;
  /** From the key to after the next frame. */
  readonly keyP50Ms: number;
  readonly keyP95Ms: number;
  /** Time of the main thread per key, what is done later because of it included. */
  readonly cpuPerKeyMs: number;
  readonly scriptPerKeyMs: number;
}

export interface Typing {
  readonly words: number;
}

const slowdown = 4;
const word = 'abcdefgh';
const betweenKeysMs = 110;
/** Long enough for whatever waits until somebody stops typing. */
const afterWordMs = 900;

/** Runs in the page from its start: notes when the field is ready, and how long keys take to reach the screen. */
const observer = (field: string): string => `(() => {
  const figures = (window.formFigures = { ready: 0, keys: [] });
  const afterThisFrame = (run) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(0);
  };
  const look = () => {
    const field = document.querySelector(${JSON.stringify(field)});
    if (field && !field.disabled && field.getClientRects().length > 0)
      afterThisFrame(() => { figures.ready = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('keydown', () => {
    const start = performance.now();
    requestAnimationFrame(() => afterThisFrame(() => figures.keys.push(performance.now() - start)));
  }, true);
})()`;

interface Metrics {
  readonly task: number;
  readonly script: number;
}

const metricsOf = async (session: CDPSession): Promise<Metrics> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name: string) => (metrics.find((each) => each.name === name)?.value ?? 0) * 1000;
  return { task: valueOf('TaskDuration'), script: valueOf('ScriptDuration') };
};

interface Loaded {
  readonly ready: number;
  readonly code: number;
  readonly all: number;
}

/** What had come, as compressed as it came, when the field was ready. */
const loadedUntilReady = `(() => {
  const { ready } = window.formFigures;
  const came = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd <= ready);
  const page = performance.getEntriesByType('navigation');
  const sum = (entries) => entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  const code = came.filter(({ name }) => /\\.(js|css)$/.test(new URL(name).pathname));
  return { ready, code: sum(code), all: sum([...page, ...came]) };
})()`;

const patienceMs = 60_000;

const untilReady = async (page: Page): Promise<void> => {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const ready = await page.evaluate<number>('window.formFigures?.ready ?? 0');
    if (ready > 0) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} shows no field to type into`);
};

const typeWords = async (page: Page, words: number): Promise<void> => {
  for (let typed = 0; typed < words; typed += 1) {
    for (const letter of word) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(betweenKeysMs);
    }
    await page.waitForTimeout(afterWordMs);
  }
};

/** Opens a page as somebody with a slow phone and an empty cache does, and types some words. */
export const measurePage = async (
  browser: Browser,
  { name, url, field }: FormPage,
  { words }: Typing,
): Promise<PageFigures> => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'th-TH' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observer(field));
    await page.goto(url, { waitUntil: 'commit' });
    await untilReady(page);
    const { ready: firstInputMs, code, all } = await page.evaluate<Loaded>(loadedUntilReady);
    await page.locator(field).click();
    await page.waitForTimeout(afterWordMs);
    await typeWords(page, 1);
    await page.evaluate('window.formFigures.keys.length = 0');
    const before = await metricsOf(session);
    await typeWords(page, words);
    const after = await metricsOf(session);
    const keys = await page.evaluate<number[]>('window.formFigures.keys');
    const kept = await page.locator(field).inputValue();
    if (kept !== word.repeat(words + 1)) throw new Error(`${name} lost letters: ${kept}`);
    const count = words * word.length;
    return {
      firstInputMs,
      codeBytes: code,
      allBytes: all,
      keyP50Ms: percentile(keys, 0.5),
      keyP95Ms: percentile(keys, 0.95),
      cpuPerKeyMs: (after.task - before.task) / count,
      scriptPerKeyMs: (after.script - before.script) / count,
    };
  } finally {
    await context.close();
  }
};
