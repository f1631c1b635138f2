import type { Locator, Page } from 'playwright-core';

/** Somebody who makes a service in the builder, by whatever hands. */
export interface Maker {
  readonly page: Page;
  /** What it took so far, in words. */
  effort(): string;
  button(name: string | RegExp, within?: Page | Locator): Locator;
  press(name: string | RegExp, within?: Page | Locator): Promise<void>;
  pressAt(control: Locator): Promise<void>;
  /** Chooses what stands before the place where one is. */
  goBackTo(control: Locator): Promise<void>;
  type(control: Locator, text: string): Promise<void>;
  select(control: Locator, label: string): Promise<void>;
  saved(): Promise<void>;
  /** Back to the list of tasks, and on to one. */
  task(title: string): Promise<void>;
  /** Puts a field of a kind behind the others, or into the repeating group that stands last. */
  addField(kind: string, into?: 'rows'): Promise<void>;
  addPage(): Promise<void>;
  openTab(from: string, to: string, key: 'ArrowRight' | 'ArrowLeft'): Promise<void>;
  writeFormula(editor: Locator, formula: string, gives: string): Promise<void>;
  /** One action of the play, from its button to its end. */
  play(action: string): Promise<void>;
}
