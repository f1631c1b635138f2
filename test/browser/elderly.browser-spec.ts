import { beforeAll, expect, it } from '@jest/globals';
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
  signIn,
  words,
} from './support/index.js';

const elderly = listServices().find(({ code }) => code === 'elderly-allowance-confirmation')!;

/** The sample of somebody who knows month and year of birth, and has an attorney who files and is paid. */
const sample = elderly.samples.accepted.find(
  ({ answers }) => String(answers.birthDate).length === 7 && answers.payHow === 'transfer-attorney',
)!;
const answers = sample.answers as Answers & { readonly bank: { readonly accountNumber: string } };
const papers = sample.attachments ?? {};
const rightNumber = '0209876543210';
const defects = {
  '/bank/accountNumber': 'เลขบัญชีไม่ครบ ตรวจกับหน้าสมุด',
  '/attachments/passbook': 'ภาพไม่ชัด ถ่ายใหม่',
};

/** An account number as it is kept, out of the groups that people read. */
const ungrouped = (text: string): string => text.replaceAll('-', '');

describeWithBrowser()('an allowance is asked for, sent back with two faults, corrected and granted', () => {
  const opened = openTown();
  let service: ServiceDetail;
  let citizen: Visitor;
  let officer: Visitor;
  let form: FormFiller;
  let desk: Desk;
  let trackingCode: string;

  beforeAll(async () => {
    service = await opened.town.service(elderly.code);
    citizen = await opened.town.visit({ device: 'phone' });
    officer = await opened.town.visit({ device: 'office' });
    form = new FormFiller(citizen.page, service);
    desk = new Desk(officer.page, elderly.definition);
  });

  it('a birth date without its day is enough: age and amount are worked out as the server does', async () => {
    const { page } = citizen;
    await page.goto(`/services/${service.code}/apply`);
    await form.fillPage('person', answers);
    const { body } = await opened.town.stage.citizen.post<{ answers: Answers }>(
      `/api/services/${service.code}/evaluate`,
      { answers },
    );
    await form.at('/age').getByText(String(body.answers.age)).waitFor();
    expect(await form.at('/age').innerText()).toBe(String(body.answers.age));
    expect(await form.at('/monthlyAmount').innerText()).toContain(
      String((body.answers.monthlyAmount as number) / 100),
    );
    await citizen.picture('person');
    await expectAccessible(page);
    await form.goOn();
  });

  it('papers and pages come and go with the answers', async () => {
    const { page } = citizen;
    await form.fillPage('address', answers);
    await form.goOn();
    await form.fillPage('welfare', answers);
    await form.goOn();
    expect(await form.at('/attachments/passbook').count()).toBe(0);
    await form.answer('/payHow', 'cash-self');
    expect(await form.at('/bank').count()).toBe(0);
    await form.answer('/payHow', answers.payHow);
    await form.at('/attachments/passbook').waitFor();
    expect(await form.at('/attachments/name-change').count()).toBe(0);
    await form.answer('/nameChanged', true);
    await form.at('/attachments/name-change').waitFor();
    await form.answer('/nameChanged', false);
    await form.at('/attachments/name-change').waitFor({ state: 'detached' });
    await form.answer('/bank', answers.bank);
    await expectAccessible(page);
  });

  it('a missing paper is named before the form goes on, and the line leads to it', async () => {
    const { page } = citizen;
    const before = page.url();
    await page.getByRole('button', { name: words.next }).click();
    const summary = page.getByRole('alert').filter({ hasText: words.problems });
    await summary.waitFor();
    expect(page.url()).toBe(before);
    await expectAccessible(page);
    await summary.getByRole('link').click();
    expect(await form.at('/attachments/passbook').locator(':focus').count()).toBe(1);
    await citizen.picture('missing');
    await form.attach('passbook', papers.passbook ?? 1);
    await summary.waitFor({ state: 'detached' });
    await form.goOn();
  });

  it('the page of the attorney is there, since there is one', async () => {
    const { page } = citizen;
    await form.fillPage('attorney', answers, papers);
    await citizen.picture('attorney');
    await expectAccessible(page);
    await form.goOn();
    await form.fillPage('declaration', answers);
    await form.goOn();
  });

  it('the review leads back to any page, and the application is sent', async () => {
    const { page } = citizen;
    const address = service.form.pages.find(({ id }) => id === 'address')!;
    await page.getByRole('button', { name: words.changePage(address.title.th) }).click();
    await form.answer('/registeredAddress/houseNumber', '๔๕/๑');
    await form.fillAll({});
    expect(await page.getByRole('main').innerText()).toContain('๔๕/๑');
    await expectAccessible(page);
    await citizen.picture('review');
    await page.getByRole('button', { name: words.send }).click();
    await page.waitForURL('**/receipts/*');
    trackingCode = new URL(page.url()).pathname.split('/').at(-1)!;
  });

  it('the officer sends it back with every fault at once', async () => {
    const { page } = officer;
    await openOffice(page, 'welfare');
    await page.getByRole('table').getByRole('link').first().click();
    await desk.take();
    await desk.act('receive');
    await desk.arrive('checking');
    await desk.choose('request-correction');
    await desk.fill('request-correction', { reason: 'ตรวจกับธนาคารแล้วไม่พบบัญชีนี้' });
    const number = titleAt('/bank/accountNumber');
    await page.getByRole('button', { name: words.mark(number) }).click();
    await page.getByLabel(words.howToCorrect(number)).fill(defects['/bank/accountNumber']);
    const passbook = service.attachments.find(({ key }) => key === 'passbook')!.title.th;
    await page.getByLabel(words.addDefect).selectOption({ label: passbook });
    await page.getByLabel(words.howToCorrect(passbook)).fill(defects['/attachments/passbook']);
    await officer.picture('return');
    await expectAccessible(page);
    await desk.choose('request-correction');
    await desk.arrive('returned');
  });

  it('the citizen opens the correction with the last digits of the phone, and with no others', async () => {
    const { page, watch } = citizen;
    watch.expect({ status: 403, path: /\/correction\/open$/ });
    await page.goto(`/track/${trackingCode}`);
    await page.getByText(words.yourTurn).waitFor();
    await citizen.picture('your-turn');
    await expectAccessible(page);
    await page.getByRole('link', { name: words.correct }).click();
    await page.getByLabel(words.phoneProof).fill('9999');
    await page.getByRole('button', { name: words.openCorrection }).click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await citizen.picture('refused');
    await expectAccessible(page);
    await page.getByLabel(words.phoneProof).fill('๐๑๒๓');
    await page.getByRole('button', { name: words.openCorrection }).click();
  });

  it('both faults are marked where they are, the answers are there to be corrected', async () => {
    const { page } = citizen;
    await form.at('/bank/accountNumber').waitFor();
    for (const [pointer, message] of Object.entries(defects)) {
      const described = await form.at(pointer).getAttribute('aria-describedby');
      const said = await Promise.all(
        (described ?? '').split(' ').map((id) => page.locator(`[id="${id}"]`).innerText()),
      );
      expect(said.join(' ')).toContain(message);
    }
    expect(ungrouped(await form.at('/bank/accountNumber').inputValue())).toBe(answers.bank.accountNumber);
    await citizen.picture('marked');
    await expectAccessible(page);
  });

  it('the corrected application goes back', async () => {
    const { page } = citizen;
    await form.answer('/bank/accountNumber', rightNumber);
    await form.at('/attachments/passbook').getByRole('button', { name: words.remove }).click();
    await form.attach('passbook', 1);
    await form.fillAll({});
    await citizen.picture('review');
    await page.getByRole('button', { name: words.sendBack }).click();
    await page.waitForURL(`**/track/${trackingCode}`);
    await page.getByText(words.yourTurn).waitFor({ state: 'detached' });
    await expectAccessible(page);
  });

  it('the officer sees what was there and what is there now', async () => {
    const { page } = officer;
    await page.reload();
    const summary = page.getByRole('tabpanel').locator('.notice').filter({ hasText: words.corrected });
    await summary.waitFor();
    expect((await summary.locator('del').allInnerTexts()).map(ungrouped)).toContain(
      answers.bank.accountNumber,
    );
    expect((await summary.locator('ins').allInnerTexts()).map(ungrouped)).toContain(rightNumber);
    await officer.picture('changed');
    await expectAccessible(page);
  });

  it('the officer proposes; the executive signs in at the case and decides', async () => {
    await desk.act('propose', {
      registry: 'matches',
      pension: 'none',
      elsewhere: 'none',
      findings: 'ตรวจแล้วถูกต้อง มีสิทธิได้รับ',
    });
    await desk.arrive('deciding');
    const mayor = await opened.town.visit({ device: 'smallOffice' });
    await mayor.page.goto(new URL(officer.page.url()).pathname);
    await signIn(mayor.page, 'mayor');
    const chair = new Desk(mayor.page, elderly.definition);
    await chair.arrive('deciding');
    await mayor.picture('mayor', false);
    await chair.act('approve', { note: 'อนุมัติตามเสนอ' });
    await chair.arrive('approved');
    await mayor.picture('approved', false);
    await expectAccessible(mayor.page);
  });

  const titleAt = (pointer: string): string => {
    const names = pointer.slice(1).split('/');
    const field = names.reduce<{ properties?: Record<string, never>; title?: string }>(
      (schema, name) => schema.properties?.[name] ?? {},
      service.form.schema as never,
    );
    return field.title ?? '';
  };
});
