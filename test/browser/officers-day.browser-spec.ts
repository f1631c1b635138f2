import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { InboxPage } from '#contracts/inbox';
import type { DefinitionFile } from '#contracts/admin';
import type { Receipt } from '#contracts/submissions';
import type { CorrectionDraft } from '#contracts/tracking';
import type { Answers } from '#core/form';
import {
  toyAnswers,
  toyClocks,
  toyClocksJourneys,
  toyDefinition,
  toyJourneys,
  toySamples,
} from '#test/fixtures';
import {
  HttpClient,
  Sala,
  createTestDatabase,
  describeWithBrowser,
  eventually,
  fileToyCase,
  listServices,
  prepareDatabase,
  toyFiling,
} from '#test/support';
import {
  Desk,
  FormFiller,
  type Visitor,
  expectAccessible,
  openOffice,
  openTown,
  watchEffort,
  words,
} from './support/index.js';

const light = listServices().find(({ code }) => code === 'street-light-repair')!;
const lightAnswers = light.samples.accepted.find(({ attachments }) => !attachments)?.answers as Answers;
const longAgo = '2026-09-01T03:00:00.000Z';
const mixed = 20;
const patienceMs = 100_000;
const openingMs = 180_000;
/** Of an officer’s hands, by a model that counts what they do: seconds. */
const twoMinutes = 120;

/** A council where something was filed long ago and nobody came: by today its clock has run out. */
const createTownWithLateCase = async () => {
  const database = await createTestDatabase();
  await prepareDatabase(database.url, [
    light,
    { definition: toyDefinition, samples: toySamples, journeys: toyJourneys },
    { definition: toyClocks, samples: toySamples, journeys: toyClocksJourneys },
  ] as DefinitionFile[]);
  const before = await Sala.start({ databaseUrl: database.url, environment: { SALA_NOW: longAgo } });
  await new HttpClient(before.url).submit(toyClocks.code, { version: 1, answers: toyAnswers });
  await before.stop();
  return database;
};

describeWithBrowser()('a day of an officer, by keyboard wherever the day is long', () => {
  const opened = openTown(createTownWithLateCase, openingMs);
  const receipts: Receipt[] = [];
  let officer: Visitor;
  let page: Page;
  let desk: Desk;

  beforeAll(async () => {
    const { stage } = opened.town;
    await eventually(escalated, (found) => found.length > 0, patienceMs);
    for (let number = 1; number <= mixed; number++) {
      if (number % 2 === 0)
        receipts.push(await fileToyCase(stage.citizen, toyFiling({ clubName: `ชมรม ${number}` })));
      else {
        const { body } = await stage.citizen.submit<Receipt>(light.code, {
          version: 1,
          answers: lightAnswers,
        });
        receipts.push(body);
      }
    }
    officer = await opened.town.visit({ device: 'office' });
    ({ page } = officer);
    desk = new Desk(page, toyDefinition);
    await openOffice(page, 'engineer');
  }, openingMs);

  const escalated = () =>
    opened.town.stage.query<{ id: string }>(
      `select case_id as id from case_event where type = 'case.clock-escalated'`,
    );
  const rows = () => page.locator('a[data-case]');
  const counts = async () => {
    const engineer = await opened.town.stage.as('engineer');
    return (await engineer.get<InboxPage>('/api/inbox')).body.counts;
  };
  const openQueue = async (id: string) => {
    await page.goto(`/office/?queue=${id}`);
    await rows().first().waitFor();
  };

  it('twenty mixed cases are triaged by keyboard: the oldest first, each taken with t', async () => {
    await openQueue('unassigned');
    await rows()
      .nth(mixed - 1)
      .waitFor();
    await officer.picture('unassigned', false);
    await expectAccessible(page);
    for (let number = 0; number < mixed; number++) {
      await page.keyboard.press('j');
      const id = await page.locator(':focus').getAttribute('data-case');
      const taken = page.waitForResponse((answer) => answer.url().endsWith(`/api/cases/${id}/take`));
      await page.keyboard.press('t');
      expect((await taken).status()).toBe(200);
    }
    expect((await counts()).mine).toBe(mixed);
  });

  it(
    'the case that nobody came for is late, escalated, and asks for the reason',
    async () => {
      const [late] = await escalated();
      await openQueue('late');
      await officer.picture('late', false);
      await page.goto(`/office/cases/${late!.id}`);
      await page.locator('.case-head').waitFor();
      if ((await page.getByRole('button', { name: words.take, exact: true }).count()) > 0) await desk.take();
      await page.getByLabel(words.delayReason).fill('ช่างติดภารกิจน้ำท่วม จะเข้าซ่อมภายในสามวัน');
      await officer.picture('late-case');
      await expectAccessible(page);
      await page.getByRole('button', { name: words.tellDelay }).click();
      await page.getByRole('button', { name: words.tellDelay }).waitFor({ state: 'detached' });
      await desk.openTab(words.history);
      await officer.picture('late-history');
    },
    openingMs,
  );

  it('one goes back to the citizen with its defects, and comes back corrected', async () => {
    const { stage } = opened.town;
    const receipt = receipts[1]!;
    await page.goto(`/office/cases/${receipt.caseId}`);
    await desk.act('accept');
    await desk.arrive('checking');
    await desk.choose('request-correction');
    await desk.fill('request-correction', { reason: 'ชื่อชมรมซ้ำกับชมรมเดิม' });
    await page.getByRole('button', { name: words.mark('ชื่อชมรม') }).click();
    await page.getByLabel(words.howToCorrect('ชื่อชมรม')).fill('ใช้ชื่ออื่น');
    await officer.picture('defects');
    await expectAccessible(page);
    await desk.choose('request-correction');
    await desk.arrive('returned');
    const path = `/api/tracking/${receipt.trackingCode}/correction`;
    const proof = { phoneLast4: '5678' };
    const { body } = await stage.citizen.post<CorrectionDraft>(`${path}/open`, proof);
    const sent = await stage.citizen.post(path, {
      ...proof,
      expectedVersion: body.caseVersion,
      answers: { ...body.answers, clubName: 'ชมรมใหม่' },
    });
    expect(sent.status).toBe(200);
    await page.reload();
    await page.getByText(words.corrected).waitFor();
    await officer.picture('corrected');
    await expectAccessible(page);
  });

  const bulk = async (action: string, answers?: Readonly<Record<string, unknown>>) => {
    await rows().nth(4).waitFor();
    for (let number = 0; number < 5; number++) {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    const bar = page.getByRole('region', { name: words.bulkBar });
    await bar.waitFor();
    await officer.picture(`bulk-bar-${action}`, false);
    await expectAccessible(page);
    const choice = bar.getByRole('combobox', { name: words.bulkAction });
    await choice.focus();
    await choice.locator(`option[value="${action}"]`).waitFor({ state: 'attached' });
    await choice.selectOption(action);
    const dialog = page.getByRole('dialog');
    if (answers) await new Desk(page, light.definition).fill(action, answers);
    await dialog.getByRole('button', { name: words.bulkGo(5) }).waitFor();
    await officer.picture(`bulk-preview-${action}`, false);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: words.bulkGo(5) }).click();
    await dialog.getByText(words.bulkDone(5)).waitFor({ timeout: patienceMs });
    await officer.picture(`bulk-done-${action}`, false);
    await dialog.getByRole('button', { name: words.close, exact: true }).click();
  };

  it(
    'five are ticked with x, received and closed together, after a look at what would be skipped',
    async () => {
      await page.goto(`/office/?queue=mine&service=${light.code}&state=submitted`);
      await bulk('receive');
      await page.goto(`/office/?queue=mine&service=${light.code}&state=received`);
      await bulk('decline', { ground: 'new-light', reason: 'เป็นการขอติดไฟใหม่ ขอให้ยื่นคำร้องทั่วไป' });
      const closed = await opened.town.stage.query('select 1 from service_case where state = $1', [
        'declined',
      ]);
      expect(closed).toHaveLength(5);
    },
    openingMs,
  );

  it('somebody comes to the counter: filed for them, a receipt to print, and another must decide', async () => {
    const service = await opened.town.service(light.code);
    const form = new FormFiller(page, service);
    await page.goto('/office/counter');
    await page.getByRole('main').getByRole('link', { name: service.title.th }).waitFor();
    await officer.picture('counter');
    await expectAccessible(page);
    const effort = await watchEffort(page);
    await page.getByRole('main').getByRole('link', { name: service.title.th }).click();
    await form.fillAll(lightAnswers);
    await officer.picture('counter-review');
    await expectAccessible(page);
    await page.getByRole('button', { name: words.fileAtCounter }).click();
    await page.getByRole('button', { name: words.printReceipt }).waitFor();
    const spent = await effort();
    expect(spent.seconds).toBeLessThan(twoMinutes);
    await officer.picture('counter-receipt');
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: words.openCase, exact: true }).click();
    await page.locator('.case-facts').getByText(words.atCounter).waitFor();
  });

  it('a view is saved, found again on the left, and taken away', async () => {
    await page.goto('/office/?queue=my-division&service=toy-club&sort=-changed');
    await rows().first().waitFor();
    await page.getByRole('button', { name: words.saveView, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.viewName).fill('ชมรมของกอง');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: words.saveView, exact: true }).click();
    await page.goto('/office/?queue=mine');
    await page.getByRole('link', { name: 'ชมรมของกอง' }).click();
    await page.waitForURL((url) => url.searchParams.get('service') === 'toy-club');
    await officer.picture('saved-view', false);
    await expectAccessible(page);
  });

  it.each(['th', 'en'] as const)(
    'who leads sees the workload, who administers the organisation, in %s',
    async (language) => {
      const theme = language === 'en' ? 'dark' : 'light';
      const mayor = await opened.town.visit({
        device: 'smallOffice',
        language,
        display: { textSize: 'normal', contrast: 'normal', theme },
      });
      await openOffice(mayor.page, 'mayor', '/office/workload');
      await mayor.page.getByRole('table').first().waitFor();
      await mayor.picture('workload');
      await expectAccessible(mayor.page);
      const admin = await opened.town.visit({
        device: 'office',
        language,
        display: { textSize: 'normal', contrast: 'normal', theme },
      });
      await openOffice(admin.page, 'admin', '/office/organisation');
      for (const part of ['officers', 'divisions', 'absences', 'calendar', 'council']) {
        await admin.page.goto(`/office/organisation/${part}`);
        await admin.page.getByRole('tabpanel').locator('button, p').first().waitFor();
        await admin.page.locator('.skeleton').first().waitFor({ state: 'detached' });
        await admin.picture(`organisation-${part}`);
        await expectAccessible(admin.page);
      }
      await mayor.leave();
      await admin.leave();
    },
  );
});
