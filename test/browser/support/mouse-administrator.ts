import type { Locator } from 'playwright-core';
import { Maker } from './maker.js';

/** An administrator before the builder, with a mouse, and a keyboard for what is written. */
export class MouseAdministrator extends Maker {
  private clicks = 0;
  private drags = 0;
  private texts = 0;

  effort(): string {
    return `${this.clicks} clicks, ${this.drags} drags, ${this.texts} texts typed`;
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
