import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.js';

const longestWay = 120;
const thinnestRing = 2;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.getRootNode().activeElement);

const chosenIn = (list: Locator): Promise<string | undefined> =>
  list.evaluate((element) => element.selectedOptions[0]?.label);

/** The ring may be drawn by the control or by the label around it, where the control itself is a small box. */
const ringOf = (page: Page): Promise<number> =>
  page.locator(':focus').evaluate((element) => {
    const styleOf = element.ownerDocument.defaultView.getComputedStyle;
    const drawn = [element, element.closest('label')].filter(Boolean).map((each) => styleOf(each));
    const widths = drawn.map(({ outlineStyle, outlineWidth }) =>
      outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    );
    return Math.max(...widths);
  });

/** The focused element is marked with a ring, and stands within the window, not under a bar that floats above it. */
export const expectFocusShown = async (page: Page): Promise<void> => {
  expect(await ringOf(page)).toBeGreaterThanOrEqual(thinnestRing);
  const hidden = await page.locator(':focus').evaluate((element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    const at = element.ownerDocument.elementFromPoint(
      box.x + box.width / 2,
      box.y + Math.min(box.height / 2, 20),
    );
    const shown =
      at !== null && (element.contains(at) || at.contains(element) || element.closest('label')?.contains(at));
    return shown ? null : `${element.outerHTML.slice(0, 160)} is covered by ${at?.outerHTML.slice(0, 80)}`;
  });
  expect(hidden).toBeNull();
};

/** A keyboard alone: what can't be reached by Tab is not there. */
export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  /** Goes on with Tab until the control has the focus, and sees it there. */
  async reach(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    if (await this.goTo(control, key)) await expectFocusShown(this.page);
  }

  /** The same without looking at the ring: for what draws it around more than itself. Says whether it had to move. */
  async goTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<boolean> {
    await control.waitFor({ state: 'attached' });
    if (await hasFocus(control)) return false;
    await this.pressUntil(key, () => hasFocus(control), String(control));
    return true;
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  async select(control: Locator, label: string): Promise<void> {
    await this.reach(control);
    await this.pressUntil('ArrowDown', async () => (await chosenIn(control)) === label, label);
  }

  async check(control: Locator): Promise<void> {
    const group = await control.getAttribute('name');
    if (group) await this.reachInGroup(control, group);
    else await this.reach(control);
    if (!(await control.isChecked())) await this.page.keyboard.press('Space');
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button);
    await this.page.keyboard.press('Enter');
  }

  /** Tab comes to a group of radio buttons once; arrows go on inside it. */
  private async reachInGroup(control: Locator, group: string): Promise<void> {
    const members = this.page.locator(`input[name="${group}"]:focus`);
    await this.pressUntil('Tab', async () => (await members.count()) > 0, group);
    await this.pressUntil('ArrowDown', () => hasFocus(control), String(control));
    await expectFocusShown(this.page);
  }

  private async pressUntil(key: string, isThere: () => Promise<boolean>, goal: string): Promise<void> {
    for (let steps = 0; steps < longestWay; steps++) {
      if (await isThere()) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`${goal} is not reached by ${key}`);
  }
}
