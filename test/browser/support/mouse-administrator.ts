import type { Locator, Page } from 'playwright-core';
import { builderWords as say } from './builder-words.js';
import type { Maker } from './maker.js';

/** An administrator before the builder, with a mouse, and a keyboard for what is written. */
export class MouseAdministrator implements Maker {
  private clicks = 0;
  private drags = 0;
  private texts = 0;

  constructor(readonly page: Page) {}

  effort(): string {
    return `${this.clicks} clicks, ${this.drags} drags, ${this.texts} texts typed`;
  }

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return this.pressAt(this.button(name, within));
  }

  async pressAt(control: Locator): Promise<void> {
    this.clicks += 1;
    await control.click();
  }

  goBackTo(control: Locator): Promise<void> {
    return this.pressAt(control);
  }

  async type(control: Locator, text: string): Promise<void> {
    this.clicks += 1;
    this.texts += 1;
    await control.click();
    await control.fill(text);
  }

  /** A list takes two clicks: one to open it, one to choose. */
  async select(control: Locator, label: string): Promise<void> {
    this.clicks += 2;
    await control.selectOption({ label });
  }

  saved(): Promise<void> {
    return this.page.locator('.save-state[data-status=saved]').waitFor();
  }

  async task(title: string): Promise<void> {
    if ((await this.page.locator('.task-list').count()) === 0) {
      await this.saved();
      await this.pressAt(this.page.locator('.draft-bar-title'));
    }
    await this.pressAt(this.page.getByRole('link', { name: title, exact: true }));
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
  }

  /** Drags the kind out of the palette to the gap where it shall stand. */
  async addField(kind: string, into?: 'rows'): Promise<void> {
    const fields = this.page.locator('.canvas [data-field]');
    const before = await fields.count();
    const list = into === 'rows' ? '.field-list-inside' : '.field-list:not(.field-list-inside)';
    const gap = this.page.locator(`.canvas ${list} > .drop-gap`).last();
    const button = this.page.locator('.kind-button', { hasText: kind }).first();
    this.drags += 1;
    await button.dragTo(gap);
    await fields.nth(before).waitFor();
  }

  async addPage(): Promise<void> {
    await this.openTab(say.palette, say.outline);
    await this.press(say.addPage);
    await this.openTab(say.outline, say.palette);
  }

  async openTab(_from: string, to: string): Promise<void> {
    await this.pressAt(this.page.getByRole('tab', { name: to, exact: true }));
    await this.page.getByRole('tab', { name: to, exact: true, selected: true }).waitFor();
  }

  async writeFormula(editor: Locator, formula: string, gives: string): Promise<void> {
    this.clicks += 1;
    this.texts += 1;
    await editor.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(formula);
    await this.page.keyboard.press('Escape');
    await this.pressAt(this.page.locator('h1').first());
    await this.page.getByText(gives).first().waitFor();
  }

  async play(action: string): Promise<void> {
    await this.pressAt(
      this.page.locator('.play-person').getByRole('button', { name: action, exact: true }).first(),
    );
    await this.press(say.perform, this.page.locator('dialog'));
  }

  /** Draws an arrow of the workflow’s picture from one state to another. */
  async drawArrow(from: string, to: string): Promise<void> {
    const arrows = this.page.locator('.react-flow__edge');
    const before = await arrows.count();
    const end = (state: string, handle: 'in' | 'out') =>
      this.page.locator(
        `.react-flow__node[data-id="${state}"] .react-flow__handle[data-handleid="${handle}"]`,
      );
    this.drags += 1;
    await end(from, 'out').dragTo(end(to, 'in'));
    await arrows.nth(before).waitFor({ state: 'attached' });
  }
}
