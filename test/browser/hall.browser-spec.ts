import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import { addDays, bangkokDay } from '#core/thai';
import { HallStage, actOnCase, createHallDatabase, describeWithBrowser, takeCase } from '#test/support';
import {
  FormFiller,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  openTown,
  words,
} from './support/index.js';

const address = '/services/toy-hall/apply';
const phone = '0877777777';

/** A register and a queue, as one who uses the hall meets them: by keyboard alone in a narrow window. */
describeWithBrowser()('an entry of a register is looked up and a slot is booked', () => {
  const opened = openTown(createHallDatabase);
  let hall: HallStage;
  let number: string;
  let firstDay: string;
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;
  let form: FormFiller;

  beforeAll(async () => {
    const { town } = opened;
    hall = await HallStage.on(town.stage);
    const from = addDays(bangkokDay(new Date()), 2);
    const { earliest } = (await hall.slots(from, addDays(from, 14))).body;
    firstDay = earliest?.day ?? '';
    const slot = { resource: 'main-hall', day: firstDay, start: earliest?.start };
    const { caseId } = (await hall.file({ slot, seats: 1, phone })).body;
    const officer = await hall.officer();
    await takeCase(officer, caseId);
    await actOnCase(officer, caseId, 'grant');
    [{ number }] = (await town.stage.query<{ number: string }>('select number from register_entry')) as [
      { number: string },
    ];
    const service: ServiceDetail = await town.service('toy-hall');
    visitor = await town.visit({ device: 'narrowWindow' });
    ({ page } = visitor);
    keyboard = new Keyboard(page);
    form = new FormFiller(page, service, keyboard);
    await page.goto(address);
  });

  const expectPageFine = async () => {
    await expectAccessible(page);
    await expectSound(page, 'th');
    await expectRoomyTargets(page);
  };
  const press = (name: string | RegExp) => keyboard.press(page.getByRole('button', { name }).first());

  it('what was typed and not looked up is not taken for an answer', async () => {
    const { slot: _slot, ...answers } = hall.answers({ email: 'somsri@example.com' });
    for (const [name, value] of Object.entries(answers)) await form.answer(`/${name}`, value);
    await keyboard.type(page.getByLabel('เลขที่ในทะเบียน'), number);
    await press(words.next);
    const summary = page.getByRole('alert').filter({ hasText: words.problems });
    await summary.waitFor();
    expect(await summary.innerText()).toContain('ค้นหา');
    expect(await summary.innerText()).toContain('วันและเวลา');
    await expectPageFine();
  });

  it('a wrong proof finds nothing and says so; the right one fills in what the register knows', async () => {
    await keyboard.type(page.getByLabel('โทรศัพท์').last(), '0811111111');
    visitor.watch.expect({ status: 404, path: /lookups/ });
    await press('ค้นหา');
    await page.getByText('ไม่พบข้อมูลที่ตรงกัน').waitFor();
    await expectPageFine();
    await keyboard.type(page.getByLabel('โทรศัพท์').last(), phone);
    await press('ค้นหา');
    await form.at('/formerNumber').getByText(`พบเลขที่ ${number}`).waitFor();
    await visitor.picture('found');
    expect(await page.locator('[id="f/usedSince--first"]').inputValue()).toBe(
      String(Number(firstDay.slice(8))),
    );
    await expectPageFine();
  });

  it('a free time is chosen by day and hour, and kept while the rest is filled in', async () => {
    await page
      .locator('.slot-days button:not([disabled]), .slot-days input:not([disabled])')
      .first()
      .waitFor();
    await visitor.picture('days');
    await expectPageFine();
    await press(/^ว่างเร็วที่สุด/);
    await page.getByText('เก็บเวลานี้ไว้ให้แล้ว').first().waitFor();
    await visitor.picture('held');
    await expectPageFine();
    await press('ยกเลิกเวลานี้');
    await page.getByText('ยกเลิกเวลาที่เลือกแล้ว').first().waitFor({ state: 'attached' });
    await press(/^ว่างเร็วที่สุด/);
    await page.getByText('เก็บเวลานี้ไว้ให้แล้ว').first().waitFor();
  });

  it('the review shows both in words, and the filing is accepted', async () => {
    await press(words.next);
    await page.waitForURL('**#review');
    const review = await page.locator('main').innerText();
    expect(review).toContain(number);
    expect(review).not.toContain(firstDay);
    await visitor.picture('review');
    await expectPageFine();
    await press(words.send);
    await page.waitForURL('**/receipts/*');
  });
});
