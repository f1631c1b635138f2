import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Draft } from '#contracts/admin';
import type { ServiceDefinition } from '#core/definition';
import type { Answers } from '#core/form';
import { testPassword } from '../../support/prepare-database.js';
import { builderWords as say } from './builder-words.js';
import type { Hands } from './hands.js';
import type { Maker } from './maker.js';
import { Desk, FormFiller, Keyboard, expectAccessible, openTown, words } from './index.js';

const name = 'ขอใช้รถกระเช้า';
const code = 'bucket-truck';
const total = 'double(answers.rows.map(r, r.count).sum())';
const price = 'baht(100) * int(answers.total)';

const pagesOfKinds = [
  ['ข้อความสั้น', 'เบอร์โทรศัพท์', 'ใช่หรือไม่', 'อีเมล'],
  ['ข้อความยาว', 'วันที่', 'จำนวนเต็ม', 'เลือกหนึ่งข้อ'],
  ['รายการเพิ่มได้', 'ข้อความสั้น', 'จำนวนเต็ม'],
] as const;

interface Sample {
  readonly answers: Answers;
  readonly attachments?: Record<string, number>;
}

const patience = 240_000;

export interface Story {
  readonly maker: (page: Page) => Maker;
  readonly startWorkflow: string;
  /** Makes the workflow have five states, from what it began with. */
  readonly shapeWorkflow?: (maker: Maker) => Promise<void>;
  /** What officers press in the two plays that are kept as journeys. */
  readonly plays: Readonly<Record<string, readonly string[]>>;
}

/** The tests of a service from a blank page to a closed case. */
export const tellServiceStory = ({ maker, startWorkflow, shapeWorkflow, plays }: Story): void => {
  const opened = openTown();
  let page: Page;
  let admin: Maker;
  let began = 0;

  beforeAll(async () => {
    ({ page } = await opened.town.visit({ device: 'office' }));
    admin = maker(page);
    began = Date.now();
  });

  const signIn = async (keys: Pick<Hands, 'type'>, at: Page, username: string) => {
    await keys.type(at.locator('[name=username]'), username);
    await keys.type(at.locator('[name=password]'), testPassword);
    await at.keyboard.press('Enter');
  };
  const row = (step: string) => page.locator(`.step-list [data-step^="${step}"]`).first();
  const draft = async () => {
    const answer = await page.request.get(`/api/admin/services/${code}/draft`);
    const { file } = (await answer.json()) as Draft;
    return file as unknown as {
      definition: ServiceDefinition;
      samples: { accepted: Sample[] };
      journeys: unknown[];
    };
  };

  it('a blank page and a ready workflow', async () => {
    await page.goto('/builder');
    await signIn(admin, page, 'admin');
    await admin.press(say.create);
    await admin.type(page.locator('[name=thai]'), name);
    await admin.type(page.locator('[name=english]'), 'Bucket truck');
    await admin.select(page.getByLabel(say.startWorkflow), startWorkflow);
    await expectAccessible(page);
    await admin.press(say.make);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  it(
    'twelve fields on three pages, with a repeating group',
    async () => {
      await admin.task(say.form);
      for (const [at, kinds] of pagesOfKinds.entries()) {
        if (at > 0) await admin.addPage();
        for (const kind of kinds)
          await admin.addField(kind, at === 2 && kind !== kinds[0] ? 'rows' : undefined);
      }
      await admin.pressAt(page.locator('.canvas-page-head'));
      await admin.addField(say.kindTotal);
      await expectAccessible(page);
      await admin.saved();
      expect((await draft()).definition.form.pages).toHaveLength(3);
    },
    patience,
  );

  it('two rules, a computed value and a fee', async () => {
    await admin.task(say.rules);
    for (let rule = 0; rule < 2; rule += 1) await admin.pressAt(admin.button(say.addRule).last());
    await admin.openTab('เงื่อนไข', say.computed, 'ArrowRight');
    await admin.select(page.getByLabel(say.computeField, { exact: true }), say.kindTotal);
    await admin.press(say.writeFormula);
    await admin.writeFormula(page.locator('.cm-content'), total, say.givesNumber);
    await expectAccessible(page);
    await admin.task(say.fees);
    await admin.press(say.addFee);
    await admin.writeFormula(page.locator('.cm-content').first(), price, say.givesMoney);
    await admin.saved();
    expect((await draft()).definition.fees[0]?.satang).toBe(price);
  }, 120_000);

  it('three papers', async () => {
    await admin.task(say.papers);
    for (let paper = 0; paper < 3; paper += 1)
      await admin.pressAt(page.getByRole('button', { name: say.addPaper }));
    expect(await page.locator('.item-card').count()).toBeGreaterThanOrEqual(3);
    await expectAccessible(page);
  });

  it('five states, seven working days and a letter', async () => {
    await admin.task(say.workflow);
    await row('state:working').waitFor();
    await shapeWorkflow?.(admin);
    expect(await page.locator('.step-list [data-step^="state:"]').count()).toBe(5);
    await admin.pressAt(row('state:working'));
    await admin.press(say.addClock);
    await admin.press(say.seven);
    await row('clock:working').waitFor();
    await admin.goBackTo(row('action:finish'));
    await admin.press(say.letter);
    await admin.saved();
  });

  it('samples, and two plays that are kept as journeys', async () => {
    await admin.task(say.proofs);
    await admin.press(say.makeSamples);
    await page.locator('.proof-row').nth(1).waitFor();
    for (const [play, actions] of Object.entries(plays)) {
      await admin.press(say.play);
      for (const action of actions) await admin.play(action);
      await admin.type(page.getByLabel(say.journeyName), play);
      await admin.press(say.keepPlay);
    }
    await admin.saved();
    expect((await draft()).journeys).toHaveLength(2);
    expect(await page.locator('.badge.tone-danger').count()).toBe(0);
    await expectAccessible(page);
  }, 120_000);

  it('is published, as the draft that was asked for', async () => {
    await admin.task(say.publishPage);
    await admin.press(say.publish);
    await admin.press(say.publish, page.locator('dialog'));
    await page.getByText(say.published).waitFor();
    const { form, fees, attachments, workflow } = (await draft()).definition;
    expect([form.pages.length, form.rules?.length, fees.length, attachments.length]).toEqual([3, 2, 1, 3]);
    expect(Object.keys((form.schema as { properties: object }).properties)).toHaveLength(10);
    expect(Object.keys(workflow.states)).toHaveLength(5);
    expect(workflow.clocks?.map(({ length }) => length)).toContainEqual({ amount: 7, unit: 'working-days' });
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`built: ${admin.effort()}, ${seconds} s`);
  });

  it(
    'a citizen files it, and an officer closes it',
    async () => {
      const citizen = await opened.town.visit({ device: 'phone' });
      const [{ answers, attachments = {} }] = (await draft()).samples.accepted as [Sample];
      const service = await opened.town.service(code);
      const hands = new Keyboard(citizen.page);
      await citizen.page.goto(`/services/${code}`);
      await hands.press(citizen.page.getByRole('link', { name: words.start }));
      await citizen.page.locator('main form').first().waitFor();
      await new FormFiller(citizen.page, service, hands).fillAll(answers, attachments);
      await hands.press(citizen.page.getByRole('button', { name: words.send }));
      await citizen.page.waitForURL('**/receipts/*');

      const officer = await opened.town.visit({ device: 'office' });
      const office = new Keyboard(officer.page);
      const desk = new Desk(officer.page, (await draft()).definition);
      await officer.page.goto('/office/?queue=unassigned');
      await signIn(office, officer.page, 'clerk');
      await officer.page.locator('a[data-case]').first().waitFor();
      await officer.page.keyboard.press('j');
      await officer.page.keyboard.press('o');
      await office.press(officer.page.getByRole('button', { name: words.take, exact: true }));
      const act = async (action: string) => {
        const button = officer.page.getByRole('button', { name: desk.titleOf(action), exact: true });
        await office.press(button);
      };
      await act('receive');
      await desk.arrive('working');
      await act('finish');
      await desk.arrive('done');
      await officer.picture('closed');
      await expectAccessible(officer.page);
      expect(await officer.page.locator('.case-head').innerText()).toContain(name);
    },
    patience,
  );
};
