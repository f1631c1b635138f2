import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { testPassword } from '../support/prepare-database.js';
import { createPreparedDatabase, describeWithBrowser, fileToyCase } from '#test/support';
import { type Visitor, expectAccessible, openOffice, openTown, signIn } from './support/index.js';

const said = {
  password: 'รหัสผ่าน',
  change: 'เปลี่ยนรหัสผ่าน',
  current: 'รหัสผ่านเดิม',
  next: 'รหัสผ่านใหม่',
  again: 'รหัสผ่านใหม่อีกครั้ง',
  opens: 'เปิด',
  saveCalendar: 'บันทึกปฏิทิน',
} as const;

const fresh = 'สี่คำต่อกันแล้วจำง่าย';

const passesSideways = (page: Page): Promise<number> =>
  page
    .locator('html, .inbox-scroll')
    .evaluateAll((elements) => Math.max(...elements.map((each) => each.scrollWidth - each.clientWidth)));

describeWithBrowser()('what an officer sets, and what fits the screen', () => {
  const opened = openTown(createPreparedDatabase);
  let officer: Visitor;
  let page: Page;

  beforeAll(async () => {
    await fileToyCase(opened.town.stage.citizen);
    officer = await opened.town.visit({ device: 'smallOffice' });
    ({ page } = officer);
    await openOffice(page, 'engineer', '/office/?queue=my-division');
  });

  it.each(['smallOffice', 'office'] as const)('the inbox has no sideways scroll: %s', async (device) => {
    const visitor = await opened.town.visit({ device });
    await openOffice(visitor.page, 'engineer', '/office/?queue=my-division');
    await visitor.page.locator('a[data-case]').first().waitFor();
    expect(await passesSideways(visitor.page)).toBe(0);
    const leave = visitor.page.locator('.user-box').getByRole('button').last();
    expect((await leave.boundingBox())?.y).toBeLessThan(768);
    await visitor.leave();
  });

  const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });
  const send = () => page.getByRole('dialog').getByRole('button', { name: said.change }).click();

  it('one changes the own password: what is wrong is said beside the field, then one signs in anew', async () => {
    await page.getByRole('button', { name: said.password, exact: true }).click();
    await field(said.current).fill('ผิด');
    await field(said.next).fill('สั้น');
    await send();
    await page.locator('.field-error').nth(1).waitFor();
    await expectAccessible(page);
    officer.watch.expect({ status: 422, path: /^\/api\/session\/password$/ });
    await field(said.next).fill(fresh);
    await field(said.again).fill(fresh);
    await send();
    await page.locator('.field-error').waitFor();
    expect(await page.locator('.field-error').count()).toBe(1);
    await field(said.current).fill(testPassword);
    await send();
    await page.locator('[name=username]').waitFor();
    await signIn(page, 'engineer', fresh);
    await page.getByRole('navigation').waitFor();
  });

  it('office hours are typed by the 24 hours, however people write them', async () => {
    const admin = await opened.town.visit({ device: 'office' });
    await openOffice(admin.page, 'admin', '/office/organisation/calendar');
    const opens = admin.page.getByLabel(said.opens, { exact: true });
    await opens.fill('๙.๐๐ น.');
    await opens.blur();
    expect(await opens.inputValue()).toBe('09:00');
    await opens.fill('9 โมง');
    await opens.blur();
    await admin.page.locator('.field-error').waitFor();
    await opens.fill('0915');
    await admin.page.getByRole('button', { name: said.saveCalendar, exact: true }).click();
    await admin.page.getByRole('dialog').getByRole('button', { name: said.saveCalendar }).click();
    await admin.page.getByRole('dialog').waitFor({ state: 'detached' });
    await admin.page.reload();
    await opens.waitFor();
    expect(await opens.inputValue()).toBe('09:15');
    await admin.leave();
  });
});
