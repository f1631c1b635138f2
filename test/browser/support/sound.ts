import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Names of messages that were never put into words, and values that were never made readable. */
const unspoken = /\b(undefined|null|NaN)\b|\[object|\{\{|\b[a-z]+(?:-[a-z]+)*(?:\.[a-z][a-z-]*)+\b(?!\/)/g;

/** Words of addresses and examples that look like keys and are none. */
const isSpoken = (text: string): boolean => /\.(com|th|png|jpg|pdf|go)$|^e\.g$/.test(text);

interface Look {
  readonly text: string;
  readonly language: string;
  readonly title: string;
  /** What stands out of the window sideways, when the page scrolls that way. */
  readonly standingOut: readonly string[];
}

const lookAt = (page: Page): Promise<Look> =>
  page.locator('html').evaluate((html) => {
    const isWide = html.scrollWidth > html.clientWidth;
    const out = [...html.querySelectorAll('body *')].filter(
      (element) => isWide && element.getBoundingClientRect().right > html.clientWidth + 1,
    );
    return {
      text: html.ownerDocument.body.innerText,
      language: html.lang,
      title: html.ownerDocument.title,
      standingOut: out.map((element) => element.outerHTML.slice(0, 120)),
    };
  });

const patienceMs = 10_000;
const pauseMs = 50;

/** The name of the council comes with the first answer of the api. */
const titled = async (page: Page): Promise<Look> => {
  const until = Date.now() + patienceMs;
  for (;;) {
    const look = await lookAt(page);
    if (look.title.includes(' · ') || Date.now() > until) return look;
    await page.waitForTimeout(pauseMs);
  }
};

/** What every page owes its readers: its language, its name, its words, and no scrolling sideways. */
export const expectSound = async (page: Page, language: 'th' | 'en'): Promise<void> => {
  const { text, language: spoken, title, standingOut } = await titled(page);
  expect((text.match(unspoken) ?? []).filter((found) => !isSpoken(found))).toEqual([]);
  expect(spoken).toBe(language);
  expect(title).toMatch(/\S+ · \S+/);
  expect(standingOut).toEqual([]);
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
