import type { Locator, Page } from 'playwright-core';
import { builderWords as say } from './builder-words.js';
import { Keyboard } from './keyboard.js';
import { Maker } from './maker.js';
import { type Presses, countPresses } from './press-count.js';

/** An administrator before the builder, with a keyboard alone. */
export class Administrator extends Maker {
  readonly keys: Keyboard;
  private readonly presses: Presses;

  constructor(page: Page) {
    super(page);
    this.presses = countPresses(page);
    this.keys = new Keyboard(page);
  }

  effort(): string {
    const { moves, keys, texts } = this.presses;
    return `${keys} keys, ${texts} texts typed, ${moves} moves by Tab and arrows`;
  }

  pressAt(control: Locator): Promise<void> {
    return this.keys.press(control);
  }

  async goBackTo(control: Locator): Promise<void> {
    await this.keys.reach(control, 'Shift+Tab');
    await this.page.keyboard.press('Enter');
  }

  type(control: Locator, text: string): Promise<void> {
    return this.keys.type(control, text);
  }

  select(control: Locator, label: string): Promise<void> {
    return this.keys.select(control, label);
  }

  /** Finds a kind of field by its words and puts one in. */
  async addField(kind: string): Promise<void> {
    const box = this.page.getByLabel(say.findKind);
    await this.keys.reach(box, 'Shift+Tab');
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(kind);
    await this.keys.press(this.page.locator('.kind-button', { hasText: kind }).first());
  }

  async openTab(from: string, to: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.keys.reach(this.page.getByRole('tab', { name: from, exact: true }), 'Shift+Tab');
    await this.page.keyboard.press(key);
    await this.page.getByRole('tab', { name: to, exact: true, selected: true }).waitFor();
  }

  async writeFormula(editor: Locator, formula: string, gives: string): Promise<void> {
    await this.keys.goTo(editor, 'Shift+Tab');
    await this.keys.type(editor, formula);
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Tab');
    await this.page.getByText(gives).first().waitFor();
  }
}
