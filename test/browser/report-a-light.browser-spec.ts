import { beforeAll, expect, it } from '@jest/globals';
import type { ServiceDetail } from '#contracts/catalog';
import type { Answers } from '#core/form';
import { describeWithBrowser, listServices } from '#test/support';
import { FormFiller, type Visitor, expectAccessible, openOffice, openTown, words } from './support/index.js';

const light = listServices().find(({ code }) => code === 'street-light-repair')!;
const { actions, states } = light.definition.workflow;
const titleOf = (action: string) => actions[action]!.title.th;
const publicStep = (state: string) => states[state]!.title.th;

const answers = {
  ...(light.samples.accepted[0]?.answers as Answers),
  reporter: { name: 'สมหญิง ใจดี', phone: '081-234-5678', email: 'somying@example.com' },
};

describeWithBrowser()('a light is reported on a phone, mended at a desk, and closed on the phone', () => {
  const opened = openTown();
  let service: ServiceDetail;
  let citizen: Visitor;
  let officer: Visitor;
  let form: FormFiller;
  let trackingCode: string;
  let receiptNumber: string;

  beforeAll(async () => {
    service = await opened.town.service(light.code);
    citizen = await opened.town.visit({ device: 'phone' });
    officer = await opened.town.visit({ device: 'office' });
    form = new FormFiller(citizen.page, service);
  });

  it('the citizen finds the service by the words people use', async () => {
    const { page } = citizen;
    await page.goto('/');
    await citizen.picture('light-01-home');
    await page.getByRole('searchbox').fill(service.title.th.slice(0, 3));
    await page.getByRole('searchbox').fill(light.definition.keywords![0]!);
    await page.getByRole('main').getByRole('link', { name: service.title.th }).first().waitFor();
    await citizen.picture('light-02-suggestions', false);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/services?q=*');
    await page.getByRole('link', { name: service.title.th }).click();
    await expectHeading(citizen, service.title.th);
    await citizen.picture('light-03-service');
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
    await citizen.picture('light-04-place');
    await expectAccessible(page);
    await form.goOn();
  });

  it('the next one asks for the photo, and shows it', async () => {
    await form.fillPage('problem', answers, { photo: 1 });
    expect(await form.at('/attachments/photo').locator('img.file-preview').count()).toBe(1);
    await citizen.picture('light-05-problem');
    await expectAccessible(citizen.page);
    await form.goOn();
  });

  it('the review shows what will be sent', async () => {
    await form.fillPage('reporter', answers);
    await citizen.picture('light-06-reporter');
    await form.goOn();
    const shown = await citizen.page.getByRole('main').innerText();
    expect(shown).toContain('สมหญิง ใจดี');
    expect(shown).toContain('photo-1.png');
    await citizen.picture('light-07-review');
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
    expect(await page.getByRole('img', { name: words.scan }).count()).toBe(1);
    await citizen.picture('light-08-receipt');
    await expectAccessible(page);
  });

  it('the officer finds it in the queue, without the name of the person', async () => {
    const { page } = officer;
    await openOffice(page, 'engineer');
    await page.getByRole('link', { name: receiptNumber }).waitFor();
    const row = page.getByRole('row').filter({ hasText: receiptNumber });
    expect(await row.innerText()).toContain(service.title.th);
    expect(await row.innerText()).not.toContain('ใจดี');
    await officer.picture('light-09-queue', false);
    await expectAccessible(page);
    await page.getByRole('link', { name: receiptNumber }).click();
    await expectHeading(officer, service.title.th);
    const shown = await page.getByRole('main').innerText();
    expect(shown).not.toContain('ใจดี');
    expect(shown).not.toContain('5678');
    await officer.picture('light-10-masked', false);
    await expectAccessible(page);
  });

  it('once taken, the case is open: the person, the photo and the pin', async () => {
    const { page } = officer;
    await page.getByRole('button', { name: words.take }).click();
    await page.getByText('สมหญิง ใจดี').first().waitFor();
    await officer.picture('light-11-taken', false);
    await expectAccessible(page);
    await page.getByRole('tab', { name: words.papers }).click();
    const photo = page.getByRole('tabpanel').locator('img').first();
    await photo.waitFor();
    expect(await photo.evaluate(async (image) => (await image.decode(), image.naturalWidth))).toBeGreaterThan(
      0,
    );
    await officer.picture('light-12-papers', false);
    await expectAccessible(page);
    await photo.click();
    await page.getByRole('dialog').locator('img').waitFor();
    await officer.picture('light-13-photo', false);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: words.map }).click();
    await page.getByRole('tabpanel').locator('.map-pin').waitFor();
    await officer.picture('light-14-map', false);
    await expectAccessible(page);
  });

  it('the officer acts until it is mended; each step says so', async () => {
    const { page } = officer;
    await act('receive');
    await expectState('received');
    await act('dispatch', { crew: 'ชุดซ่อมไฟ 1' });
    await expectState('inspecting');
    await act('report-repaired', { before: 'หลอดขาด ไฟไม่ติด', after: 'เปลี่ยนหลอดใหม่ ไฟติดดี', lampsRepaired: 1 });
    await expectState('repaired');
    await page.getByRole('tab', { name: words.history }).click();
    await officer.picture('light-16-history');
    await expectAccessible(page);
  });

  it('the citizen follows it by its code, confirms, and sees it closed', async () => {
    const { page } = citizen;
    await page.goto('/track');
    await page.getByRole('main').getByRole('textbox').fill(trackingCode.toLowerCase());
    await page.getByRole('main').getByRole('button', { name: words.look }).click();
    await page.getByRole('button', { name: titleOf('confirm') }).click();
    await citizen.picture('light-17-confirm', false);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('5678');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: titleOf('confirm') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('ดำเนินงานเสร็จสิ้นเรียบร้อยแล้ว').first().waitFor();
    await citizen.picture('light-18-closed');
    await expectAccessible(page);
  });

  const act = async (action: string, typed: Record<string, unknown> = {}) => {
    const { page } = officer;
    await page.getByRole('button', { name: titleOf(action), exact: true }).click();
    const filler = new FormFiller(page, {
      form: { ...service.form, ...actions[action]!.form } as never,
      attachments: [],
    });
    for (const [name, value] of Object.entries(typed)) await filler.answer(`/${name}`, value);
    if (Object.keys(typed).length === 0) return;
    await officer.picture(`light-15-${action}`, false);
    await expectAccessible(page);
    await page.getByRole('button', { name: titleOf(action), exact: true }).click();
  };

  const expectState = async (state: string) => {
    await officer.page.locator('.case-head').getByText(publicStep(state)).waitFor();
  };

  const expectHeading = ({ page }: Visitor, text: string) =>
    page.getByRole('heading', { level: 1, name: text }).waitFor();
});
