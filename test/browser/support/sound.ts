import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Names of messages that were never put into words, and values that were never made readable. */
const unspoken = /\b(undefined|null|NaN)\b|\[object|\{\{|\b[a-z]+(?:-[a-z]+)*\.[a-z][a-z-]*\b(?!\/)/g;

/** Words of addresses and examples that look like keys and are none. */
const isSpoken = (text: string): boolean => /\.(com|th|png|jpg|pdf|go)$|^e\.g$/.test(text);

const widthOf = (page: Page): Promise<{ content: number; window: number }> =>
  page.locator('html').evaluate((html) => ({ content: html.scrollWidth, window: html.clientWidth }));

/** What every page owes its readers: its language, its name, its words, and no scrolling sideways. */
export const expectSound = async (page: Page, language: 'th' | 'en'): Promise<void> => {
  const text = await page.locator('body').innerText();
  expect((text.match(unspoken) ?? []).filter((found) => !isSpoken(found))).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.title()).toMatch(/\S+ · \S+/);
  const { content, window } = await widthOf(page);
  expect(content).toBeLessThanOrEqual(window);
};
