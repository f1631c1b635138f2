import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import type { Answers } from '#core/form';
import { describeWithBrowser, listServices } from '#test/support';
import {
  FormFiller,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectFocusShown,
  expectSound,
  openTown,
  words,
} from './support/index.js';

const trees = listServices().find(({ code }) => code === 'tree-cutting')!;
const sample = trees.samples.accepted.find(({ attachments }) => attachments?.['community-consent'])!;
const { answers, attachments: papers = {} } = sample as {
  answers: Answers;
  attachments?: Record<string, number>;
};

describeWithBrowser()('everything can be done by keyboard alone in a window 320 px wide', () => {
  const opened = openTown();
  let service: ServiceDetail;
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let form: FormFiller;

  beforeAll(async () => {
    service = await opened.town.service(trees.code);
    visitor = await opened.town.visit({ device: 'narrowWindow' });
    ({ page } = visitor);
    keyboard = new Keyboard(page);
    form = new FormFiller(page, service, keyboard);
  });

  it('the first key leads past the header, straight to the content', async () => {
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.skip });
    expect(await skip.evaluate((link) => link.matches(':focus'))).toBe(true);
    await expectFocusShown(page);
    await visitor.picture('skip', false);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').evaluate((element) => element.tagName)).toBe('MAIN');
  });

  it('a service is searched for and opened', async () => {
    await keyboard.type(page.getByRole('searchbox'), trees.definition.keywords![0]!);
    await page.keyboard.press('Enter');
    await keyboard.press(page.getByRole('main').getByRole('link', { name: service.title.th }));
    await page.getByRole('heading', { level: 1, name: service.title.th }).waitFor();
    await keyboard.press(page.getByRole('link', { name: words.start }));
    await form.at('/job').waitFor();
    await expectSound(page, 'th');
  });

  it('what is missing takes the focus, and each line of it leads to its field', async () => {
    await keyboard.press(page.getByRole('button', { name: words.next }));
    const summary = page.getByRole('alert').filter({ hasText: words.problems });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element.matches(':focus'))).toBe(true);
    await visitor.picture('missing', false);
    await expectAccessible(page);
    const lines = await summary.getByRole('link').all();
    expect(lines.length).toBeGreaterThan(1);
    await keyboard.press(summary.getByRole('link').last());
    const lastField = service.form.pages[0]!.sections[0]!.fields[1]!;
    expect(await form.at(lastField).locator(':focus').count()).toBe(1);
    await expectFocusShown(page);
  });

  it('every kind of field is reached, filled and seen; the form is sent', async () => {
    await page.reload();
    await form.at('/job').waitFor();
    await form.fillAll(answers, papers);
    expect(await page.locator(':focus').evaluate((element) => element.tagName)).toBe('H1');
    await expectSound(page, 'th');
    await keyboard.press(page.getByRole('button', { name: words.send }));
    await page.waitForURL('**/receipts/*');
  }, 120_000);

  it('the pin of a map is moved by the arrow keys', async () => {
    await page.goto(`/services/${service.code}/apply#place`);
    await form.answer('/place/point', {});
    const where = () => form.at('/place/point').getByRole('status').innerText();
    const before = await where();
    await keyboard.reach(form.at('/place/point').locator('.map-pin'), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await expect(where()).resolves.not.toBe(before);
    await visitor.picture('pin', false);
  });
});
