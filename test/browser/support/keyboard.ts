import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Hands } from './hands.js';

const longestWay = 120;
const thinnestRing = 2;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === element.ownerDocument.activeElement);

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

  /** Goes on with Tab until the control has the focus, and sees it on the way. */
  async reach(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor({ state: 'attached' });
    for (let steps = 0; steps < longestWay && !(await hasFocus(control)); steps++)
      await this.page.keyboard.press(key);
    if (!(await hasFocus(control))) throw new Error(`${control} is not reached by ${key}`);
    await expectFocusShown(this.page);
  }

  async type(control: Locator, text: string): Promise<void> {
    await this.reach(control);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  async select(control: Locator, label: string): Promise<void> {
    await this.reach(control);
    const chosen = () => control.evaluate((list) => list.selectedOptions[0]?.label as string);
    for (let steps = 0; steps < longestWay && (await chosen()) !== label; steps++)
      await this.page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(label);
  }

  /** Tab comes to the group of a radio button; arrows go on inside it. */
  async check(control: Locator): Promise<void> {
    const name = await control.getAttribute('name');
    const isRadio = (await control.getAttribute('type')) === 'radio';
    if (!isRadio) await this.reach(control);
    else await this.reachGroup(name ?? '');
    for (let steps = 0; isRadio && steps < longestWay && !(await hasFocus(control)); steps++)
      await this.page.keyboard.press('ArrowDown');
    if (!(await control.isChecked())) await this.page.keyboard.press('Space');
    expect(await control.isChecked()).toBe(true);
  }

  async press(button: Locator): Promise<void> {
    await this.reach(button);
    await this.page.keyboard.press('Enter');
  }

  private async reachGroup(name: string): Promise<void> {
    const within = () =>
      this.page
        .locator(':focus')
        .first()
        .getAttribute('name')
        .catch(() => null);
    for (let steps = 0; steps < longestWay && (await within()) !== name; steps++)
      await this.page.keyboard.press('Tab');
    await expectFocusShown(this.page);
  }
}
