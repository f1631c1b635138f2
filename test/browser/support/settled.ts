import type { Page } from 'playwright-core';

/** Waits until the page has all that it asked for. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.locator('.skeleton, .spinner').first().waitFor({ state: 'detached' });
};
