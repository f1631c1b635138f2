import type { Page } from 'playwright-core';

export interface Effort {
  /** Presses of a pointer. */
  readonly presses: number;
  readonly fields: number;
  readonly letters: number;
  /** What they take a practised person, who need not wait for an answer. */
  readonly seconds: number;
}

interface Counted {
  readonly presses: number;
  readonly typed: readonly number[];
}

const counter = `(() => {
  let presses = 0;
  const typed = new Map();
  addEventListener('pointerdown', () => (presses += 1), true);
  addEventListener('input', ({ target }) => {
    if (!['radio', 'checkbox', 'file'].includes(target.type)) typed.set(target, String(target.value ?? '').length);
  }, true);
  globalThis.effort = () => ({ presses, typed: [...typed.values()] });
})()`;

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): decide, reach for, press, change hands, type. */
const deciding = 1.35;
const pointing = 1.1;
const pressing = 0.2;
const changingHands = 0.4;
const typing = 0.28;

/** Counts from now on what hands do to a page, until it is loaded anew. */
export const watchEffort = async (page: Page): Promise<() => Promise<Effort>> => {
  await page.evaluate(counter);
  return async () => {
    const { presses, typed } = (await page.evaluate('effort()')) as Counted;
    const letters = typed.reduce((sum, length) => sum + length, 0);
    const seconds =
      presses * (deciding + pointing + pressing) +
      typed.length * (deciding + 2 * changingHands) +
      letters * typing;
    return { presses, fields: typed.length, letters, seconds };
  };
};
