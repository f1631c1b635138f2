import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWithBrowser, listServices } from '#test/support';
import { type Visitor, expectAccessible, openTown } from './support/index.js';

const light = listServices().find(({ code }) => code === 'street-light-repair')!;
const address = `/services/${light.code}/apply`;

/** Holds the scripts back until told, as a slow line does. */
const holdScripts = async (page: Page): Promise<() => void> => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

const firstText = (page: Page) => page.locator('form input[type="text"]').first();

/** Until the field answers to the app; asked again and again, as the policy of the page allows no watching function. */
const awake = async (page: Page): Promise<void> => {
  const isAwake = `Object.keys(document.querySelector('form input') ?? {}).some((key) => key.startsWith('__react'))`;
  while (!(await page.evaluate<boolean>(isAwake))) await page.waitForTimeout(20);
};

const keptAnswers = (page: Page): Promise<string> =>
  page.evaluate<string>(
    `Object.entries(localStorage).find(([key]) => key.includes('${light.code}'))?.[1] ?? ''`,
  );

describeWithBrowser()('the first page of a form comes drawn', () => {
  const opened = openTown();
  let citizen: Visitor;

  beforeAll(async () => {
    citizen = await opened.town.visit({ device: 'phone' });
  });

  it('can be read and typed into before any script has come; what was typed then is kept, in the same field', async () => {
    const { page } = citizen;
    const letGo = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await firstText(page).click();
    await page.keyboard.type('สมหญิง');
    await page.evaluate('window.fieldBefore = document.activeElement');
    expect(await page.evaluate('Object.keys(window.fieldBefore).length')).toBe(0);
    await citizen.picture('before any script');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    letGo();
    await awake(page);
    await page.keyboard.type(' ใจดี');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate('window.fieldBefore === document.querySelector(`form input[type="text"]`)'),
    ).toBe(true);
    await expect(firstText(page).inputValue()).resolves.toBe('สมหญิง ใจดี');
    while (!(await keptAnswers(page)).includes('สมหญิง ใจดี')) await page.waitForTimeout(50);
    await expectAccessible(page);
  });

  it('comes with what was entered before, not with an empty form, when there is a draft', async () => {
    const { page } = citizen;
    await page.unrouteAll();
    await page.reload();
    await page.getByRole('button', { name: 'เริ่มกรอกใหม่' }).first().waitFor();
    await expect(firstText(page).inputValue()).resolves.toBe('สมหญิง ใจดี');
  });

  it('comes in the language, size and contrast that the reader chose', async () => {
    const reader = await opened.town.visit({
      device: 'phone',
      language: 'en',
      display: { textSize: 'largest', contrast: 'high', theme: 'light' },
    });
    const { page } = reader;
    const letGo = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await firstText(page).waitFor();
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe('en');
    expect(await root.getAttribute('data-text-size')).toBe('largest');
    expect(await root.getAttribute('data-contrast')).toBe('high');
    await page.getByRole('link', { name: 'Skip to the content' }).waitFor({ state: 'attached' });
    const before = await page.locator('main').innerText();
    letGo();
    await awake(page);
    expect(await page.locator('main h1').innerText()).toBe(
      before.split('\n').find((line) => line.includes('1 of')),
    );
  });

  it.each(listServices().map(({ code }) => code))('of %s too', async (code) => {
    const { sala } = opened.town.stage;
    const answer = await fetch(`${sala.url}/services/${code}/apply`, { headers: { accept: 'text/html' } });
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(await answer.text()).toMatch(/<div id="root" data-drawn="[^"]+">.*<form /s);
  });

  it('a page behind the first, and a service that is not there, come as they always did', async () => {
    const { page } = citizen;
    citizen.watch.expect({ status: 404, path: /^\/api\/services\/no-such$/ });
    await page.goto('/services/no-such/apply');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${address}#review`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.innerText()).toContain('ตรวจ');
  });
});
