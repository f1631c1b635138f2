import type { Locator } from 'playwright-core';

/** How somebody works a page. */
export interface Hands {
  type(control: Locator, text: string): Promise<void>;
  /** Chooses from a list by the words shown. */
  select(control: Locator, label: string): Promise<void>;
  /** Ticks a box, or chooses one of several. */
  check(control: Locator): Promise<void>;
  press(button: Locator): Promise<void>;
}

/** A mouse or a finger, and what it brings up to type on. */
export const pointer: Hands = {
  type: (control, text) => control.fill(text),
  select: async (control, label) => void (await control.selectOption({ label })),
  check: (control) => control.check(),
  press: (button) => button.click(),
};
