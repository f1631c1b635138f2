import type { Locator, Page } from 'playwright-core';
import { builderWords as say } from './builder-words.js';
import { Keyboard } from './keyboard.js';
import type { Maker } from './maker.js';
import { type Presses, countPresses } from './press-count.js';

/** An administrator before the builder, with a keyboard alone. */
export class Administrator implements Maker {
  readonly keys: Keyboard;
  private readonly presses: Presses;

  constructor(readonly page: Page) {
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

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return this.keys.press(this.button(name, within));
  }

  saved(): Promise<void> {
    return this.page.locator('.save-state[data-status=saved]').waitFor();
  }

  /** Back to the list of tasks by the link at the top, and on to a task. */
  async task(title: string): Promise<void> {
    const tasks = this.page.locator('.task-list');
    if ((await tasks.count()) === 0) {
      await this.saved();
      await this.keys.reach(this.page.locator('.draft-bar-title'), 'Shift+Tab');
      await this.page.keyboard.press('Enter');
    }
    await this.keys.press(this.page.getByRole('link', { name: title, exact: true }));
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
  }

  /** Finds a kind of field by its words and puts one in. */
  async addField(kind: string): Promise<void> {
    const box = this.page.getByLabel(say.findKind);
    await this.keys.reach(box, 'Shift+Tab');
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(kind);
    await this.keys.press(this.page.locator('.kind-button', { hasText: kind }).first());
  }

  /** Goes on to a tab that stands right of the open one, or left of it. */
  async openTab(from: string, to: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
    await this.keys.reach(this.page.getByRole('tab', { name: from, exact: true }), 'Shift+Tab');
    await this.page.keyboard.press(key);
    await this.page.getByRole('tab', { name: to, exact: true, selected: true }).waitFor();
  }

  async addPage(): Promise<void> {
    await this.openTab(say.palette, say.outline, 'ArrowRight');
    await this.press(say.addPage);
    await this.openTab(say.outline, say.palette, 'ArrowLeft');
  }

  /** Writes a formula in the place of what stands in the editor, and waits for what it comes to. */
  async writeFormula(editor: Locator, formula: string, gives: string): Promise<void> {
    await this.keys.goTo(editor, 'Shift+Tab');
    await this.keys.type(editor, formula);
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Tab');
    await this.page.getByText(gives).first().waitFor();
  }

  /** One action of the play, from its button to its end. */
  async play(action: string): Promise<void> {
    await this.keys.press(
      this.page.locator('.play-person').getByRole('button', { name: action, exact: true }).first(),
    );
    await this.press(say.perform, this.page.locator('dialog'));
  }
}
