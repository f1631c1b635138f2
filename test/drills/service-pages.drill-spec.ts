import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import type { Sample } from '#core/definition';
import { CouncilTown, type Service, councilServices, withEntries } from '#test/council';
import { describeWithBrowser } from '#test/support';
import { launchChromium } from '../browser/support/chromium.js';
import {
  FormFiller,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  settled,
  words,
} from '../browser/support/index.js';
import { Visitor } from '../browser/support/visitor.js';

const openingMs = 300_000;
const patienceMs = 120_000;
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

/** The sample that says most. */
const fullest = ({ samples }: Service): Sample =>
  samples.accepted.toSorted(
    (one, other) => JSON.stringify(other.answers).length - JSON.stringify(one.answers).length,
  )[0]!;

/** Every page of every form, filled in by hand: on a phone in Thai, looked at on a desktop in English as well. */
describeWithBrowser()('every page of every service, from its manual to its receipt', () => {
  let town: CouncilTown;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [town, browser] = await Promise.all([CouncilTown.open(), launchChromium()]);
    visitor = await Visitor.come(browser, town.sala.url, { device: 'phone' });
  }, openingMs);

  afterAll(async () => {
    await browser?.close();
    await town?.close();
  });

  const expectFine = async (name: string): Promise<void> => {
    const { page } = visitor;
    await settled(page);
    await expectSound(page, 'th');
    await expectAccessible(page);
    await expectRoomyTargets(page);
    await visitor.picture(`${name}-phone`);
    await page.setViewportSize(sizes.desktop);
    await page.getByRole('button', { name: words.english }).click();
    await settled(page);
    await expectSound(page, 'en');
    await expectAccessible(page);
    await visitor.picture(`${name}-desktop`);
    await page.getByRole('button', { name: words.thai }).click();
    await page.setViewportSize(sizes.phone);
  };

  /** Fills the page that is open, looks at it, and goes on; false once it is the review. */
  const turnPage = async (form: FormFiller, service: ServiceDetail, sample: Sample): Promise<boolean> => {
    const step = decodeURIComponent(new URL(visitor.page.url()).hash.slice(1));
    const isReview = step === 'review';
    if (!isReview) await form.fillPage(step || service.form.pages[0]!.id, sample.answers, sample.attachments);
    await expectFine(`${service.code}-${step}`);
    if (!isReview) await form.goOn();
    return !isReview;
  };

  it.each(councilServices.map((service) => [service.code, service] as const))(
    '%s',
    async (code, service) => {
      const { page } = visitor;
      visitor.watch.takeFaults();
      const chosen = fullest(service);
      await town.beginAt(chosen.today);
      const sample = await withEntries(town, service, chosen);
      const { answers } = await town.evaluate(service, sample.answers);
      await page.clock.setFixedTime(town.sala.now);
      await page.goto(`/services/${code}`);
      await expectFine(code);
      const { body: detail } = await town.citizen.get<ServiceDetail>(`/api/services/${code}`);
      const form = new FormFiller(page, detail, undefined, (...entry) => town.entryFact(...entry));
      await page.goto(`/services/${code}/apply`);
      while (await turnPage(form, detail, { ...sample, answers }));
      await page.getByRole('button', { name: words.send }).click();
      await page.waitForURL('**/receipts/*');
      await expectFine(`${code}-receipt`);
      const trackingCode = new URL(page.url()).pathname.split('/').at(-1);
      await page.goto(`/track/${trackingCode}`);
      await expectFine(`${code}-track`);
      expect(visitor.watch.takeFaults()).toEqual([]);
    },
    patienceMs,
  );
});
