import type { Locator, Page } from 'playwright-core';
import { builderWords as say } from './builder-words.js';

/** Somebody who makes a service in the builder; what the hands are, those who extend it say. */
export abstract class Maker {
  constructor(readonly page: Page) {}

  /** What it took so far, in words. */
  abstract effort(): string;
  abstract pressAt(control: Locator): Promise<void>;
  /** Chooses what stands before the place where one is. */
  abstract goBackTo(control: Locator): Promise<void>;
  abstract type(control: Locator, text: string): Promise<void>;
  abstract select(control: Locator, label: string): Promise<void>;
  /** Puts a field of a kind behind the others, or into the repeating group that stands last. */
  abstract addField(kind: string, into?: 'rows'): Promise<void>;
  /** Goes on to a tab that stands right of the open one, or left of it. */
  abstract openTab(from: string, to: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void>;
  /** Writes a formula in the place of what stands in the editor, and waits for what it comes to. */
  abstract writeFormula(editor: Locator, formula: string, gives: string): Promise<void>;

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true });
  }

  press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    return this.pressAt(this.button(name, within));
  }

  saved(): Promise<void> {
    return this.page.locator('.save-state[data-status=saved]').waitFor();
  }

  /** Back to the list of tasks by the link at the top, and on to a task. */
  async task(title: string): Promise<void> {
    if ((await this.page.locator('.task-list').count()) === 0) {
      await this.saved();
      await this.goBackTo(this.page.locator('.draft-bar-title'));
    }
    await this.pressAt(this.page.getByRole('link', { name: title, exact: true }));
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor({ state: 'attached' });
  }

  async addPage(): Promise<void> {
    await this.openTab(say.palette, say.outline, 'ArrowRight');
    await this.press(say.addPage);
    await this.openTab(say.outline, say.palette, 'ArrowLeft');
  }

  /** One action of the play, from its button to its end. */
  async play(action: string): Promise<void> {
    await this.pressAt(this.button(action, this.page.locator('.play-person')).first());
    await this.press(say.perform, this.page.locator('dialog'));
  }
}
