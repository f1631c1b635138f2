import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InboxPage } from '#contracts/inbox';
import type { Receipt } from '#contracts/submissions';
import { toyDefinition } from '#test/fixtures';
import { actOnCase, describeWithBrowser, fileToyCase, takeCase, toyFiling } from '#test/support';
import {
  Desk,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectFocusShown,
  openTown,
  signIn,
  words,
} from './support/index.js';

const rowsThere = 5;

describeWithBrowser()('an officer works the inbox by keyboard, and loses neither place nor words', () => {
  const opened = openTown();
  const receipts: Receipt[] = [];
  let officer: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let desk: Desk;

  beforeAll(async () => {
    const { stage } = opened.town;
    for (let number = 1; number <= rowsThere; number++)
      receipts.push(await fileToyCase(stage.citizen, toyFiling({ clubName: `ชมรมที่ ${number}` })));
    officer = await opened.town.visit({ device: 'office' });
    ({ page } = officer);
    keyboard = new Keyboard(page);
    desk = new Desk(page, toyDefinition);
  });

  const focusedText = () => page.locator(':focus').innerText();
  const rowNumbers = () => page.locator('a[data-case]').allInnerTexts();
  const search = () => new URL(page.url()).searchParams;
  const queues = async () => {
    const { body } = await (await opened.town.stage.as('engineer')).get<InboxPage>('/api/inbox');
    return body.queues;
  };
  const openQueue = async (id: string) => {
    const queue = (await queues()).find((each) => each.id === id)!;
    await page.getByRole('navigation').getByRole('link', { name: queue.title.th }).click();
    await page.getByRole('heading', { level: 1, name: queue.title.th }).waitFor();
  };

  it('signs in without a mouse and lands where the work is', async () => {
    await page.goto('/office');
    await keyboard.type(page.getByLabel(words.username, { exact: true }), 'engineer');
    await page.keyboard.press('Enter');
    await page.getByText(words.needPassword).waitFor();
    await expectAccessible(page);
    await page.goto('/office');
    await signIn(page, 'engineer');
    await page
      .locator('a[data-case]')
      .nth(rowsThere - 1)
      .waitFor();
    expect(search().get('queue')).toBe('unassigned');
  });

  it('j and k walk the rows with a visible focus, on a Thai keyboard too', async () => {
    const [first = '', second = ''] = await rowNumbers();
    await page.keyboard.press('j');
    expect(await focusedText()).toContain(first.trim());
    await expectFocusShown(page);
    await page.keyboard.press('j');
    expect(await focusedText()).toContain(second.trim());
    await page.keyboard.press('k');
    expect(await focusedText()).toContain(first.trim());
    const thaiKey = { key: '่', code: 'KeyJ', bubbles: true };
    await page.evaluate(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify(thaiKey)}))`,
    );
    expect(await focusedText()).toContain(second.trim());
  });

  it('o and Enter open a case; u leads back to its row', async () => {
    for (const key of ['o', 'Enter']) {
      const number = (await focusedText()).split(/\s/)[0]!;
      await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: number }).waitFor();
      await page.keyboard.press('u');
      await page.locator('a[data-case]').first().waitFor();
      expect(await focusedText()).toContain(number);
    }
  });

  it('t takes the case that has the focus, and says so', async () => {
    const number = (await focusedText()).split(/\s/)[0]!;
    await page.keyboard.press('t');
    await page.locator('.notice').filter({ hasText: number }).waitFor();
    await officer.picture('taken', false);
    await expectAccessible(page);
    await openQueue('mine');
    await page.locator('a[data-case]').first().waitFor();
    expect(await rowNumbers()).toEqual([expect.stringContaining(number)]);
  });

  it('/ goes to the search; what is searched for stands in the address and survives a reload', async () => {
    await openQueue('my-division');
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox');
    expect(await box.evaluate((input) => input.matches(':focus'))).toBe(true);
    const wanted = receipts[2]!.receiptNumber;
    await page.keyboard.insertText(wanted);
    await page.waitForURL((url) => url.searchParams.get('q') === wanted);
    await page.locator('a[data-case]').nth(1).waitFor({ state: 'detached' });
    expect(await rowNumbers()).toEqual([expect.stringContaining(wanted)]);
    await page.reload();
    await page.locator('a[data-case]').first().waitFor();
    expect([search().get('queue'), search().get('q')]).toEqual(['my-division', wanted]);
    expect(await box.inputValue()).toBe(wanted);
    expect(await rowNumbers()).toHaveLength(1);
    await box.fill('ไม่มีเรื่องนี้');
    await page.getByText(words.noCaseFound).waitFor();
    await officer.picture('nothing-found', false);
    await expectAccessible(page);
    await box.press('Escape');
    await page
      .locator('a[data-case]')
      .nth(rowsThere - 1)
      .waitFor();
    expect(search().has('q')).toBe(false);
  });

  it('a sort and a filter stand in the address, and the back button undoes them', async () => {
    const before = page.url();
    await page.getByRole('button', { name: words.dueColumn }).click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'due');
    expect(await page.getByRole('columnheader', { name: words.dueColumn }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await page.getByRole('combobox', { name: words.assignee }).selectOption('me');
    await page.waitForURL((url) => url.searchParams.get('assignee') === 'me');
    await page.locator('a[data-case]').nth(1).waitFor({ state: 'detached' });
    await page.goBack();
    await page.goBack();
    expect(page.url()).toBe(before);
  });

  it('? explains the keys, and Escape goes back to the work', async () => {
    await page.locator('a[data-case]').first().focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await officer.picture('keys', false);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(
      await page
        .locator('a[data-case]')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
  });

  it('when somebody was faster, it says who and when, and keeps what was typed', async () => {
    const { stage } = opened.town;
    const { caseId } = receipts[3]!;
    const [engineer, mayor] = await Promise.all([stage.as('engineer'), stage.as('mayor')]);
    await takeCase(engineer, caseId);
    await actOnCase(engineer, caseId, 'accept');
    await page.goto(`/office/cases/${caseId}`);
    await desk.choose('request-correction');
    const typed = 'ชื่อชมรมซ้ำกับชมรมเดิมในหมู่บ้าน';
    await desk.fill('request-correction', { reason: typed });
    await actOnCase(mayor, caseId, 'approve', { years: 2 });
    officer.watch.expect({ status: 409, path: /\/actions\/request-correction$/ });
    await desk.choose('request-correction');
    const notice = page.getByRole('alert').filter({ hasText: words.overtaken });
    await notice.waitFor();
    const { body } = await mayor.get<{ user: { name: string } }>('/api/session');
    expect(await notice.innerText()).toContain(body.user.name);
    expect(await notice.innerText()).toContain(desk.titleOf('approve'));
    expect(await notice.innerText()).toMatch(/\d{1,2} \S+ 25\d\d \d\d:\d\d/);
    await desk.arrive('approved');
    expect(await page.locator('[id="f/reason"]').inputValue()).toBe(typed);
    await officer.picture('overtaken');
    await expectAccessible(page);
  });

  it('a session that ended is begun again over the page, which stays as it was', async () => {
    const { stage } = opened.town;
    const { caseId } = receipts[4]!;
    const engineer = await stage.as('engineer');
    await takeCase(engineer, caseId);
    await actOnCase(engineer, caseId, 'accept');
    await page.goto(`/office/cases/${caseId}`);
    await desk.choose('request-correction');
    const typed = 'ขอให้แก้ชื่อชมรมให้ชัดเจน';
    await desk.fill('request-correction', { reason: typed });
    await officer.forgetSession();
    officer.watch.expect({ status: 401, path: /^\/api\// });
    await desk.choose('request-correction');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('password');
    await officer.picture('expired', false);
    await expectAccessible(page);
    await signIn(page, 'engineer');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(`/office/cases/${caseId}`);
    expect(await page.locator('[id="f/reason"]').inputValue()).toBe(typed);
    await desk.choose('request-correction');
    await desk.arrive('returned');
  });

  it('whoever is not signed in is asked to, and then is where they wanted to be', async () => {
    const newcomer = await opened.town.visit({ device: 'office' });
    const wanted = `/office/cases/${receipts[4]!.caseId}`;
    await newcomer.page.goto(wanted);
    await signIn(newcomer.page, 'engineer');
    await newcomer.page.getByRole('heading', { level: 1, name: receipts[4]!.receiptNumber }).waitFor();
    expect(new URL(newcomer.page.url()).pathname).toBe(wanted);
  });

  it('language and theme are switched, kept over a reload, and legible in the dark', async () => {
    await page.goto('/office');
    await page.getByRole('button', { name: words.english }).click();
    await page.getByRole('button', { name: words.inEnglish.dark }).click();
    await page.reload();
    await page.locator('a[data-case]').first().waitFor();
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('data-theme')]).toEqual(['en', 'dark']);
    const [first] = await queues();
    await page.getByRole('navigation').getByRole('link', { name: first!.title.en }).waitFor();
    await officer.picture('dark', false);
    await expectAccessible(page);
    await page.goto(`/office/cases/${receipts[4]!.caseId}`);
    await page.getByRole('heading', { level: 1, name: toyDefinition.title.en }).waitFor();
    await officer.picture('dark-case');
    await expectAccessible(page);
  });
});
