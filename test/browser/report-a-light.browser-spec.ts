import { beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import type { ServiceDetail } from '#contracts/catalog';
import type { Answers } from '#core/form';
import { describeWithBrowser, listServices } from '#test/support';
import {
  Desk,
  FormFiller,
  type Visitor,
  expectAccessible,
  openOffice,
  openTown,
  words,
} from './support/index.js';

const light = listServices().find(({ code }) => code === 'street-light-repair')!;

const answers = {
  ...(light.samples.accepted[0]?.answers as Answers),
  reporter: { name: 'สมหญิง ใจดี', phone: '081-234-5678', email: 'somying@example.com' },
};

/** Of a picture, once it has come. */
const widthOf = (image: Locator): Promise<number> =>
  image.evaluate(async (element) => {
    await element.decode();
    return element.naturalWidth;
  });

describeWithBrowser()('a light is reported on a phone, mended at a desk, and closed on the phone', () => {
  const opened = openTown();
  let service: ServiceDetail;
  let citizen: Visitor;
  let officer: Visitor;
  let form: FormFiller;
  let desk: Desk;
  let trackingCode: string;
  let receiptNumber: string;

  beforeAll(async () => {
    service = await opened.town.service(light.code);
    citizen = await opened.town.visit({ device: 'phone' });
    officer = await opened.town.visit({ device: 'office' });
    form = new FormFiller(citizen.page, service);
    desk = new Desk(officer.page, light.definition);
  });

  it('the citizen finds the service by the words people use', async () => {
    const { page } = citizen;
    await page.goto('/');
    await citizen.picture('home');
    await page.getByRole('searchbox').fill(service.title.th.slice(0, 3));
    await page.getByRole('searchbox').fill(light.definition.keywords![0]!);
    await page.getByRole('main').getByRole('link', { name: service.title.th }).first().waitFor();
    await citizen.picture('suggestions', false);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/services?q=*');
    await page.getByRole('link', { name: service.title.th }).click();
    await expectHeading(citizen, service.title.th);
    await citizen.picture('service');
    await expectAccessible(page);
  });

  it('the first page asks for the spot: a tap on the map pins it', async () => {
    const { page } = citizen;
    await page.getByRole('link', { name: words.start }).click();
    const map = form.at('/place/point').locator('.leaflet-container');
    await map.scrollIntoViewIfNeeded();
    await map.tap({ position: { x: 120, y: 90 } });
    await form.at('/place/point').locator('.map-pin').waitFor();
    const said = await form.at('/place/point').getByRole('status').innerText();
    expect(said).toMatch(/15\.\d+, 102\.\d+/);
    const { point: _, ...place } = (answers as unknown as { place: Answers }).place;
    await form.answer('/place', place);
    await citizen.picture('place');
    await expectAccessible(page);
    await form.goOn();
  });

  it('the next one asks for the photo, and shows it', async () => {
    await form.fillPage('problem', answers, { photo: 1 });
    expect(await form.at('/attachments/photo').locator('img.file-preview').count()).toBe(1);
    await citizen.picture('problem');
    await expectAccessible(citizen.page);
    await form.goOn();
  });

  it('the review shows what will be sent', async () => {
    await form.fillPage('reporter', answers);
    await citizen.picture('reporter');
    await form.goOn();
    const shown = await citizen.page.getByRole('main').innerText();
    expect(shown).toContain('สมหญิง ใจดี');
    expect(shown).toContain('photo-1.png');
    await citizen.picture('review');
    await expectAccessible(citizen.page);
  });

  it('the receipt has the number, the tracking code and its QR', async () => {
    const { page } = citizen;
    await page.getByRole('button', { name: words.send }).click();
    await page.waitForURL('**/receipts/*');
    trackingCode = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.getByText(trackingCode).waitFor();
    const shown = await page.getByRole('main').innerText();
    receiptNumber = /\d{5}\/25\d\d/.exec(shown)![0];
    expect(receiptNumber).toMatch(/^00001\//);
    expect(shown).toContain(trackingCode);
    await page.getByRole('img', { name: words.scan }).locator('path').waitFor();
    await citizen.picture('receipt');
    await expectAccessible(page);
  });

  it('the receipt is kept as a picture', async () => {
    const { page } = citizen;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.savePicture }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${trackingCode}.png`);
    const { format, width = 0, height = 0 } = await sharp(await file.path()).metadata();
    expect([format, width > 300, height > width]).toEqual(['png', true, true]);
  });

  it('the officer finds it in the queue, without the name of the person', async () => {
    const { page } = officer;
    await openOffice(page, 'engineer');
    await page.getByRole('link', { name: receiptNumber }).waitFor();
    const row = page.getByRole('row').filter({ hasText: receiptNumber });
    expect(await row.innerText()).toContain(service.title.th);
    expect(await row.innerText()).not.toContain('ใจดี');
    await officer.picture('queue', false);
    await expectAccessible(page);
    await page.getByRole('link', { name: receiptNumber }).click();
    await expectHeading(officer, service.title.th);
    const shown = await page.getByRole('main').innerText();
    expect(shown).not.toContain('ใจดี');
    expect(shown).not.toContain('5678');
    await officer.picture('masked', false);
    await expectAccessible(page);
  });

  it('once taken, the case is open: the person, the photo and the pin', async () => {
    const { page } = officer;
    await desk.take();
    await page.getByText('สมหญิง ใจดี').first().waitFor();
    await officer.picture('taken', false);
    await expectAccessible(page);
    await desk.openTab(words.papers);
    const photo = page.getByRole('tabpanel').locator('img').first();
    await photo.waitFor();
    expect(await photo.evaluate(async (image) => (await image.decode(), image.naturalWidth))).toBeGreaterThan(
      0,
    );
    await officer.picture('papers', false);
    await expectAccessible(page);
    await photo.click();
    expect(await widthOf(page.getByRole('dialog').locator('img'))).toBe(640);
    await officer.picture('photo', false);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await desk.openTab(words.map);
    await page.getByRole('tabpanel').locator('.map-pin').waitFor();
    await officer.picture('map', false);
    await expectAccessible(page);
  });

  it('the officer acts until it is mended; each step says so', async () => {
    await desk.act('receive');
    await desk.arrive('received');
    await desk.choose('dispatch');
    await desk.fill('dispatch', { crew: 'ชุดซ่อมไฟ 1' });
    await officer.picture('dispatch', false);
    await expectAccessible(officer.page);
    await desk.choose('dispatch');
    await desk.arrive('inspecting');
    await desk.act('report-repaired', {
      before: 'หลอดขาด ไฟไม่ติด',
      after: 'เปลี่ยนหลอดใหม่ ไฟติดดี',
      lampsRepaired: 1,
    });
    await desk.arrive('repaired');
    await desk.openTab(words.history);
    await officer.picture('history');
    await expectAccessible(officer.page);
  });

  it('the citizen follows it by its code, confirms, and sees it closed', async () => {
    const { page } = citizen;
    await page.goto('/track');
    await page.getByRole('main').getByRole('textbox').fill(trackingCode.toLowerCase());
    await page.getByRole('main').getByRole('button', { name: words.look }).click();
    await page.getByRole('button', { name: desk.titleOf('confirm') }).click();
    await citizen.picture('confirm', false);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('5678');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: desk.titleOf('confirm') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('ดำเนินงานเสร็จสิ้นเรียบร้อยแล้ว').first().waitFor();
    await citizen.picture('closed');
    await expectAccessible(page);
  });

  const expectHeading = ({ page }: Visitor, text: string) =>
    page.getByRole('heading', { level: 1, name: text }).waitFor();
});
