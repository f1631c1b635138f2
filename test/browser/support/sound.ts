import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Names of messages that were never put into words, and values that were never made readable. */
const unspoken = /\b(undefined|null|NaN)\b|\[object|\{\{|\b[a-z]+(?:-[a-z]+)*(?:\.[a-z][a-z-]*)+\b(?!\/)/g;

/** Words of addresses and examples that look like keys and are none. */
const isSpoken = (text: string): boolean => /\.(com|th|png|jpg|pdf|go)$|^e\.g$/.test(text);

/** What stands out of the window sideways, when the page scrolls that way. */
const standingOut = (page: Page): Promise<string[]> =>
  page.locator('html').evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const out = [...html.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth + 1,
    );
    return out.map((element) => element.outerHTML.slice(0, 120));
  });

/** What every page owes its readers: its language, its name, its words, and no scrolling sideways. */
export const expectSound = async (page: Page, language: 'th' | 'en'): Promise<void> => {
  const text = await page.locator('body').innerText();
  expect((text.match(unspoken) ?? []).filter((found) => !isSpoken(found))).toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  // The name of the council comes with the first answer of the api.
  for (let look = 0; look < 100 && !(await page.title()).includes(' · '); look += 1)
    await page.waitForTimeout(100);
  expect(await page.title()).toMatch(/\S+ · \S+/);
  expect(await standingOut(page)).toEqual([]);
};

const fingertip = 44;

/** Buttons, fields, boxes and links that stand alone are as large as a fingertip; links within a sentence go by its lines. */
export const expectRoomyTargets = async (page: Page): Promise<void> => {
  const narrow = await page.locator('a, button, select, input, summary').evaluateAll(
    (elements, least) =>
      elements
        .map((element) =>
          element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element,
        )
        .filter((target) => {
          const { display } = target.ownerDocument.defaultView.getComputedStyle(target);
          const { width, height } = target.getBoundingClientRect();
          return display !== 'inline' && width > 1 && Math.round(height) < least;
        })
        .map((target) => target.outerHTML.slice(0, 160)),
    fingertip,
  );
  expect(narrow).toEqual([]);
};
