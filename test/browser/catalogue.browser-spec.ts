import { beforeAll, expect, it } from '@jest/globals';
import { createCouncilDatabase, describeWithBrowser, listServices, readCouncil } from '#test/support';
import { type Visitor, expectAccessible, openTown, settled } from './support/index.js';

const services = listServices();
const { lifeEvents = [] } = readCouncil().catalogue ?? {};
const mostPages = 3;
const openingMs = 300_000;

const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

describeWithBrowser()('the way to a service', () => {
  const opened = openTown(createCouncilDatabase, openingMs);
  let phone: Visitor;

  beforeAll(async () => {
    phone = await opened.town.visit({ device: 'phone' });
  });

  it('begins with what has come up in a life, and leads to the services for it', async () => {
    const { page } = phone;
    await page.goto('/');
    await settled(page);
    const event = lifeEvents[0]!;
    await page.getByRole('link', { name: event.title.th }).click();
    await page.getByRole('heading', { level: 1, name: event.title.th }).waitFor();
    await settled(page);
    const first = services.find(({ code }) => code === event.services[0])!.definition.title.th;
    expect(await page.locator('.service-link-title').first().textContent()).toBe(first);
    await expectAccessible(page);
  });

  it.each([
    ['a sentence', 'ต้นไม้ข้างบ้านล้มทับสายไฟ', 'tree-cutting'],
    ['no tone marks', 'นาทวมบาน', 'disaster-relief'],
    ['English', 'street light', 'street-light-repair'],
  ])('finds by %s while somebody types', async (_how, typed, code) => {
    const { page } = phone;
    await page.goto('/');
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.suggestions').waitFor();
    expect(await page.locator('.suggestions a').first().getAttribute('href')).toBe(`/services/${code}`);
    await expectAccessible(page);
  });

  it('has ways on when nothing is found', async () => {
    const { page } = phone;
    await page.goto('/services?q=xkcd');
    await page.getByRole('heading', { name: 'ไม่พบบริการที่ตรงกับคำนี้' }).waitFor();
    await settled(page);
    expect(await page.locator('.category-card').count()).toBe(lifeEvents.length);
    await expectAccessible(page);
  });

  it('opens the manual on the page', async () => {
    const { page } = phone;
    await page.goto(`/services/${services[0]!.code}`);
    await settled(page);
    await page.getByText('อ่านคู่มือสำหรับประชาชนฉบับเต็ม').click();
    await page.locator('.no-print .manual').waitFor();
    await expectAccessible(page);
  });

  it.each(services)('prints the manual of $code on at most three pages', async ({ code }) => {
    const { page } = phone;
    await page.goto(`/services/${code}`);
    await page.locator('.manual-section').waitFor();
    await settled(page);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(mostPages);
    const words = await page.locator('.print-only .manual').textContent();
    const { manual, legalBasis, attachments } = await opened.town.service(code);
    const said = [
      ...manual.criteria,
      ...manual.steps,
      ...legalBasis.map(({ title }) => title),
      ...attachments.filter(({ by }) => by !== 'officer').map(({ title }) => title),
      manual.outcome,
      { th: 'ค่าธรรมเนียม' },
      { th: 'สายด่วน 1111' },
    ];
    expect(said.filter(({ th }) => !words?.includes(th))).toEqual([]);
  });
});
