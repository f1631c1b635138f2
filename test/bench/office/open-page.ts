import type { BrowserContext, Page } from 'playwright-core';

/** A page, and what must stand in it before somebody can work. */
export interface OfficePage {
  readonly name: string;
  readonly url: string;
  /** Elements that are wanted, and how many of them. */
  readonly wanted: string;
  readonly count: number;
}

export interface Opening {
  /** From the start of the navigation to after the frame that shows what is wanted. */
  readonly usableMs: number;
  readonly requests: number;
  /** Compressed bytes until then; none for what the browser kept. */
  readonly bytes: number;
}

const slowdown = 4;
const patienceMs = 30_000;

const observer = ({ wanted, count }: OfficePage): string => `(() => {
  const look = () => {
    const found = document.querySelectorAll(${JSON.stringify(wanted)});
    if (found.length < ${count} || found[0].getClientRects().length === 0) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.usableAt = performance.now(); };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
})()`;

const whatCame = `(() => {
  const came = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= window.usableAt);
  const all = [...performance.getEntriesByType('navigation'), ...came];
  return {
    usableMs: window.usableAt,
    requests: all.length,
    bytes: all.reduce((total, { transferSize }) => total + transferSize, 0),
  };
})()`;

/** By asking: the policy of our pages lets nothing be compiled in them. */
const untilUsable = async (page: Page): Promise<void> => {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (await page.evaluate<boolean>('window.usableAt > 0')) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} does not show what is wanted`);
};

/** Opens a page on a processor four times slowed down. */
export const openPage = async (
  context: BrowserContext,
  wanted: OfficePage,
  use: (page: Page) => Promise<void> = async () => {},
): Promise<Opening> => {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observer(wanted));
    await page.goto(wanted.url, { waitUntil: 'commit' });
    await untilUsable(page);
    const opening = await page.evaluate<Opening>(whatCame);
    await use(page);
    return opening;
  } finally {
    await page.close();
  }
};
