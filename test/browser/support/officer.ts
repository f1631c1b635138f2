import type { Page } from 'playwright-core';
import { testPassword } from '#test/support';
import { words } from './words.js';

/** Signs in where the sign-in form is shown. */
export const signIn = async (page: Page, username: string): Promise<void> => {
  await page.getByLabel(words.username, { exact: true }).fill(username);
  await page.getByLabel(words.password, { exact: true }).fill(testPassword);
  await page.getByRole('button', { name: words.signIn }).click();
};

/** Opens the office as an officer, at its inbox. */
export const openOffice = async (page: Page, username: string, path = '/office'): Promise<void> => {
  await page.goto(path);
  await signIn(page, username);
  await page.getByRole('main').waitFor();
};
