import type { Page } from 'playwright-core';

export interface Presses {
  /** Tab and arrows: going to a place. */
  moves: number;
  /** Every other key: Enter, Space, letters of a shortcut. */
  keys: number;
  /** Texts that were typed into a field. */
  texts: number;
}

const moving = new Set(['Tab', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']);

/** Counts what a keyboard does to a page, from now on. */
export const countPresses = (page: Page): Presses => {
  const presses: Presses = { moves: 0, keys: 0, texts: 0 };
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  const insertText = keyboard.insertText.bind(keyboard);
  keyboard.press = (key, options) => {
    presses[moving.has(key.replace('Shift+', '')) ? 'moves' : 'keys'] += 1;
    return press(key, options);
  };
  keyboard.insertText = (text) => {
    presses.texts += 1;
    return insertText(text);
  };
  return presses;
};
