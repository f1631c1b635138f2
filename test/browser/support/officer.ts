import type { Page } from 'playwright-core';
import { testPassword } from '../../support/prepare-database.js';

/** Signs in where the sign-in form is shown, in either language. */
export const signIn = async (page: Page, username: string, password = testPassword): Promise<void> => {
  await page.locator('[name=username]').fill(username);
  await page.locator('[name=password]').fill(password);
  await page.locator('form [type=submit]').click();
};

/** Opens the office as an officer, at its inbox. */
export const openOffice = async (page: Page, username: string, path = '/office'): Promise<void> => {
  await page.goto(path);
  await signIn(page, username);
  await page.getByRole('navigation').waitFor();
};
