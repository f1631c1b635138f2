import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DefinitionFile, Draft } from '#contracts/admin';
import { type HttpClient, addOfficer, describeWithBrowser, eventually } from '#test/support';
import { expectAccessible, openTown, signIn } from './support/index.js';

const code = 'street-light-repair';
const path = `/api/admin/services/${code}`;
const patienceMs = 90_000;
/** The gate judges in a process of its own, which gives way to everything else. */
const judged = { timeout: 60_000 };

const say = {
  about: 'บริการนี้คืออะไร',
  publishPage: 'ตรวจและเผยแพร่',
  check: 'ตรวจทั้งหมด',
  publish: 'เผยแพร่',
  propose: 'เสนอให้อนุมัติ',
  lay: 'เสนอ',
  approve: 'อนุมัติ',
  clean: /^(ตรวจแล้ว ไม่มีสิ่งที่ต้องแก้|ควรดู)/,
  published: /^เผยแพร่ฉบับที่ \d+ แล้ว/,
  later: 'later',
  schedule: 'ตั้งเวลา',
  scheduled: 'ตั้งเวลาเผยแพร่ไว้แล้ว',
  cancel: 'ยกเลิกการเผยแพร่นี้',
  waits: 'รอผู้ดูแลระบบอีกคนอนุมัติ',
  same: 'ไม่มีอะไรต่างกัน',
  restore: 'นำกลับมาเป็นร่าง: 1',
  restored: /^นำฉบับที่ 1 กลับมาเป็นร่างแล้ว/,
  retire: 'เลิกให้บริการ',
  retired: 'เลิกให้บริการแล้ว',
  reopen: 'เปิดให้บริการอีกครั้ง',
  import: 'นำเข้า',
  paste: 'หรือวางข้อความในไฟล์',
  openDraft: 'เปิดร่าง',
  share: 'แชร์ลิงก์',
  makeLink: 'สร้างลิงก์',
  link: 'ลิงก์',
  preview: 'ตัวอย่างแบบฟอร์มที่ยังไม่เผยแพร่',
  conflict: 'มีคนอื่นบันทึกร่างนี้ไปแล้ว',
  mine: 'ทำต่อจากของฉัน',
  theirs: 'ทำต่อจากของเขา',
  redo: 'ทำซ้ำ',
  offline: /ยังบันทึกไม่ได้/,
  saved: /^บันทึกแล้ว/,
  approval: 'ต้องให้ผู้ดูแลระบบอีกคนอนุมัติทุกครั้ง',
} as const;

describeWithBrowser()('versions of a service in the builder', () => {
  const opened = openTown();
  let page: Page;
  let api: HttpClient;

  beforeAll(async () => {
    const visitor = await opened.town.visit({ device: 'office' });
    ({ page } = visitor);
    visitor.watch.expect({ status: 409, path: /\/draft$/ });
    await addOfficer(opened.town.stage, { username: 'second', roles: ['admin'], divisions: [] });
    api = await opened.town.stage.as('second');
    await page.goto('/builder');
    await signIn(page, 'admin');
    await page.getByRole('heading', { level: 1 }).waitFor();
  }, patienceMs);

  const button = (name: string | RegExp, on: Page = page) => on.getByRole('button', { name, exact: true });
  const inDialog = (name: string) => page.locator('dialog').getByRole('button', { name, exact: true });
  const goTo = async (task: string, on: Page = page) => {
    await on.goto(`/builder/services/${code}/${task}`);
    await on.getByRole('heading', { level: 1 }).first().waitFor();
  };
  const summary = (on: Page = page) => on.locator('textarea').first();
  const writeSummary = async (words: string, on: Page = page) => {
    await goTo('about', on);
    await summary(on).fill(words);
    await summary(on).blur();
  };
  const isSaved = (on: Page = page) => on.locator('.save-state').getByText(say.saved).waitFor();
  const draft = async () => (await api.get<Draft>(`${path}/draft`)).body;
  const summaryOnServer = async () => (await draft()).file.definition as { summary: { th: string } };
  const saveElsewhere = async (words: string) => {
    const { file } = await draft();
    const definition = file.definition as { summary: { th: string; en: string } };
    const changed = { ...definition, summary: { ...definition.summary, th: words } };
    const { status } = await api.put(`${path}/draft`, { file: { ...file, definition: changed } });
    expect(status).toBe(200);
  };

  it('the list says where each service stands and how much it is used', async () => {
    const row = page.getByRole('row', { name: new RegExp(code) });
    await row.getByText('เปิดให้บริการ').waitFor();
    await expectAccessible(page);
  });

  it(
    'before a publish everything is checked and rehearsed, and the difference is told in words',
    async () => {
      await writeSummary('แจ้งไฟทางดับ ให้ช่างมาซ่อม');
      await isSaved();
      await goTo('publish');
      await page.getByText('แก้เรื่อง «คำอธิบายบริการ»').waitFor();
      await button(say.check).click();
      await page.getByText(say.clean).first().waitFor(judged);
      await expectAccessible(page);
      await button(say.publish).click();
      await expectAccessible(page);
      await inDialog(say.publish).click();
      await page.getByText(say.published).waitFor(judged);
      await page.getByText(say.same).waitFor();
      const { version } = await opened.town.service(code);
      expect(version).toBe(2);
    },
    patienceMs,
  );

  it('after a publish the draft can be changed and saved again', async () => {
    await writeSummary('แจ้งไฟทางดับ');
    await isSaved();
    expect((await summaryOnServer()).summary.th).toBe('แจ้งไฟทางดับ');
  });

  it('a publish is set for a moment in the Buddhist era, and taken back', async () => {
    await goTo('publish');
    await button(say.publish).click();
    await page.locator('dialog select').selectOption(say.later);
    await page.locator('dialog').getByLabel('วันที่เผยแพร่').fill('1/1/2571');
    await inDialog(say.schedule).click();
    await page.getByText(say.scheduled).waitFor(judged);
    await page
      .getByText(/1 (มกราคม|ม\.ค\.) (พ\.ศ\. )?2571/)
      .first()
      .waitFor();
    await expectAccessible(page);
    await button(say.cancel).click();
    await button(say.publish).waitFor();
  });

  it(
    'where a second person is wanted, who proposes can’t approve and the other can',
    async () => {
      await page.goto('/builder');
      await page.getByLabel(say.approval).click();
      await eventually(
        async () => (await api.get<{ approval: boolean }>('/api/admin/publishing')).body.approval,
        Boolean,
      );
      await goTo('publish');
      await button(say.propose).click();
      await inDialog(say.lay).click();
      await page.getByText(say.waits).waitFor(judged);
      expect(await button(say.approve).count()).toBe(0);
      const other = (await opened.town.visit({ device: 'office' })).page;
      await other.goto(`/builder/services/${code}/publish`);
      await signIn(other, 'second');
      await button(say.approve, other).click();
      await other.getByText(say.same).waitFor(judged);
      expect((await opened.town.service(code)).version).toBe(3);
      await api.put('/api/admin/publishing', { approval: false });
    },
    patienceMs,
  );

  it('any two versions are compared, and an old one is the draft again', async () => {
    await goTo('history');
    await page.getByLabel('จากฉบับ').selectOption('1');
    await page.getByLabel('เป็นฉบับ').selectOption('2');
    await page.getByText('แก้เรื่อง «คำอธิบายบริการ»').waitFor();
    await expectAccessible(page);
    await button(say.restore).click();
    await page.getByText(say.restored).waitFor();
    const { file } = (await api.get<{ file: DefinitionFile }>(`${path}/versions/1`)).body;
    await eventually(
      async () => (await draft()).file.definition,
      (found) => JSON.stringify(found) === JSON.stringify(file.definition),
    );
  });

  it('the service is retired with a reason, and brought back', async () => {
    await goTo('history');
    await button(say.retire).click();
    await page.locator('dialog textarea').fill('ย้ายไปใช้ระบบกลาง');
    await expectAccessible(page);
    await inDialog(say.retire).click();
    await page.getByText(say.retired).waitFor();
    expect((await opened.town.stage.citizen.get(`/api/services/${code}`)).status).toBe(404);
    await button(say.reopen).click();
    await button(say.retire).waitFor();
    expect((await opened.town.stage.citizen.get(`/api/services/${code}`)).status).toBe(200);
  });

  it('an import says what it is, and what was left out', async () => {
    await page.goto('/builder');
    await button(say.import).click();
    await page.getByLabel(say.paste).fill('{"definition":{"code":"a","code":"b"}}');
    await page.getByText('มีชื่อซ้ำกันที่').waitFor();
    await page
      .getByLabel(say.paste)
      .fill(JSON.stringify({ definition: { code: 'a', format: 99, workflow: {} } }));
    await page.getByText('เขียนด้วยภาษารุ่น 99').waitFor();
    const schema = {
      type: 'object',
      properties: { name: { type: 'string', title: 'ชื่อ' }, old: {} },
      not: {},
    };
    await page.getByLabel(say.paste).fill(JSON.stringify(schema));
    await page.getByLabel('ชื่อบริการ (ไทย)').fill('จากระบบเดิม');
    await page.getByLabel('ชื่อภาษาอังกฤษ').fill('From the old system');
    await page.getByLabel('ส่วนงานที่รับเรื่อง').selectOption('clerk');
    await expectAccessible(page);
    await inDialog(say.import).click();
    await page.getByText('นำมาแล้ว 1 ช่อง').waitFor();
    await page.getByText('ไม่รู้ชนิดของช่องนี้').waitFor();
    await expectAccessible(page);
    await inDialog(say.openDraft).click();
    await page.getByRole('heading', { level: 1, name: 'จากระบบเดิม' }).waitFor();
  });

  it('five megabytes are refused in words, and the page lives on', async () => {
    await page.goto('/builder');
    await button(say.import).click();
    await page.locator('dialog input[type=file]').setInputFiles({
      name: 'big.json',
      mimeType: 'application/json',
      buffer: Buffer.alloc(5_000_000, ' '),
    });
    await page.getByText(/รับได้ไม่เกิน 1 MB/).waitFor();
    expect(await inDialog(say.import).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('the preview shows every error message, why a field shows, and the officer’s view', async () => {
    await goTo('preview');
    for (const [beside, heading] of [
      ['why', 'ทำไมแสดงหรือซ่อน'],
      ['errors', 'ข้อความเตือนทั้งหมด'],
    ] as const) {
      await page.getByLabel('แสดงข้างฟอร์ม').selectOption(beside);
      await page.getByRole('heading', { name: heading }).waitFor();
      await expectAccessible(page);
    }
    expect(await page.locator('.error-list dd').count()).toBeGreaterThan(5);
    await page.getByLabel('แสดงข้างฟอร์ม').selectOption('nothing');
    await page.getByLabel('มองเป็น').selectOption('officer');
    await page.getByText('ข้อมูลอ่อนไหวถูกปิด').waitFor();
    await page.getByLabel('ภาษา', { exact: true }).selectOption('en');
    await expectAccessible(page);
  });

  it('whoever has the link sees the draft with a banner, and can file nothing', async () => {
    await goTo('preview');
    await button(say.share).click();
    await button(say.makeLink).click();
    const address = await page.locator('dialog').getByLabel(say.link).inputValue();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    const citizen = (await opened.town.visit({ device: 'phone' })).page;
    await citizen.goto(new URL(address).pathname);
    await citizen.getByText(say.preview).first().waitFor();
    await expectAccessible(citizen);
    await opened.town.stage.query('update service_preview set expires_at = now()');
    const late = await opened.town.stage.citizen.get(`/api/previews/${address.split('/').at(-1)}`);
    expect(late.status).toBe(404);
  });

  it('two people at one draft see both, and whichever is chosen the other comes back', async () => {
    await writeSummary('ของฉัน หนึ่ง');
    await isSaved();
    await saveElsewhere('ของเขา');
    await summary().fill('ของฉัน สอง');
    await summary().blur();
    await page.getByRole('heading', { name: say.conflict }).waitFor();
    await page.getByText('แก้เรื่อง «คำอธิบายบริการ»').waitFor();
    await expectAccessible(page);
    await button(say.mine).click();
    await isSaved();
    expect((await summaryOnServer()).summary.th).toBe('ของฉัน สอง');
    await button(say.redo).click();
    await eventually(
      async () => (await summaryOnServer()).summary.th,
      (words) => words === 'ของเขา',
    );
  });

  it('two tabs of one person are told of each other too', async () => {
    const tab = await page.context().newPage();
    await writeSummary('แท็บสอง', tab);
    await isSaved(tab);
    await tab.close();
    await summary().fill('แท็บหนึ่ง');
    await summary().blur();
    await page.getByRole('heading', { name: say.conflict }).waitFor();
    await button(say.theirs).click();
    await isSaved();
    expect(await summary().inputValue()).toBe('แท็บสอง');
  });

  it('what is made without a connection is kept, said so, and sent later, even over a closed page', async () => {
    await page.route('**/draft', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await writeSummary('เขียนตอนเน็ตหลุด');
    await page.getByText(say.offline).waitFor();
    expect((await summaryOnServer()).summary.th).not.toBe('เขียนตอนเน็ตหลุด');
    await page.goto('/builder');
    await page.unroute('**/draft');
    await goTo('about');
    expect(await summary().inputValue()).toBe('เขียนตอนเน็ตหลุด');
    await eventually(
      async () => (await summaryOnServer()).summary.th,
      (words) => words === 'เขียนตอนเน็ตหลุด',
    );
    opened.town.takeFaults();
  });
});
