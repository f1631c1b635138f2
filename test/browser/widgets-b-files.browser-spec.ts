import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import type { StoredFile } from '#contracts/files';
import type { Receipt } from '#contracts/submissions';
import { toyWidgetsAnswers, toyWidgetsDefinition } from '#test/fixtures';
import { createWidgetsDatabase, describeWithBrowser, takeCase } from '#test/support';
import {
  Desk,
  Keyboard,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  openOffice,
  openTown,
  words,
} from './support/index.js';
import { picture } from './support/papers.js';

const code = 'toy-widgets';
const slowUplink = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 400_000 };

/** Large enough to go in pieces, and no copy of another anywhere. */
const largePdf = () => ({
  name: 'แบบแปลน.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(3_000_000), Buffer.from('\n%%EOF\n')]),
});

describeWithBrowser()('papers', () => {
  const opened = openTown(createWidgetsDatabase);
  let visitor: Visitor;
  let page: Page;
  let keyboard: Keyboard;

  beforeAll(async () => {
    visitor = await opened.town.visit({ device: 'narrowWindow' });
    ({ page } = visitor);
    keyboard = new Keyboard(page);
  });

  const at = (key: string): Locator => page.locator(`[id="f/attachments/${key}"]`);
  const button = (key: string, name: string | RegExp): Locator => at(key).getByRole('button', { name });
  const choose = async (key: string, files: Parameters<Locator['setInputFiles']>[0]) => {
    const chooser = page.waitForEvent('filechooser');
    await keyboard.press(button(key, words.chooseFile));
    await (await chooser).setFiles(files);
  };
  const arrived = (key: string, name: string) => button(key, words.removeFile(name)).waitFor();
  const keptFiles = async (): Promise<Record<string, StoredFile[]>> => {
    const kept = await page.evaluate<string>(
      `Object.entries(localStorage).find(([key]) => key.includes('${code}'))[1]`,
    );
    return (JSON.parse(kept) as { files: Record<string, StoredFile[]> }).files;
  };
  const expectPageFine = async () => {
    await expectAccessible(page);
    await expectSound(page, 'th');
    await expectRoomyTargets(page);
  };
  const openWith = async (answers: object, step: string, files: object = {}) => {
    const { version } = await opened.town.service(code);
    const draft = JSON.stringify({ answers, files, savedAt: '2026-11-23T03:00:00.000Z' });
    await page.goto('/');
    await page.evaluate(`localStorage.setItem('sala.draft.${code}@${version}', ${JSON.stringify(draft)})`);
    await page.goto('about:blank');
    await page.goto(`/services/${code}/apply#${step}`);
    await page.locator('h1').filter({ hasText: 'ขั้นที่' }).waitFor();
  };

  describe('by keyboard alone in a window 320 px wide', () => {
    beforeEach(() => openWith(toyWidgetsAnswers, 'attachments'));

    it('two pictures are attached in the order of choosing, one is removed and brought back', async () => {
      await choose('photo', [await picture('หน้าบ้าน.png'), await picture('หลังบ้าน.png')]);
      await arrived('photo', 'หน้าบ้าน.png');
      await arrived('photo', 'หลังบ้าน.png');
      await keyboard.press(button('photo', words.removeFile('หน้าบ้าน.png')));
      await button('photo', /^เลิกทำ/).waitFor();
      await expectPageFine();
      expect((await keptFiles())['photo']?.map(({ name }) => name)).toEqual(['หลังบ้าน.png']);
      await page.keyboard.press('Enter');
      await arrived('photo', 'หน้าบ้าน.png');
      expect((await keptFiles())['photo']?.map(({ name }) => name)).toEqual(['หน้าบ้าน.png', 'หลังบ้าน.png']);
    });

    it('what was only renamed, is empty or too much is refused at once, in the group’s description', async () => {
      const docx = { name: 'หนังสือ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('PK\u0003\u0004…') };
      const nothing = { name: 'ว่าง.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
      await choose('plan', [docx, nothing]);
      await at('plan').getByText('หนังสือ.pdf ไม่ใช่แบบแปลน (PDF)').waitFor();
      const described = await at('plan').evaluate((group) =>
        String(group.getAttribute('aria-describedby'))
          .split(' ')
          .map((id) => group.ownerDocument.getElementById(id)?.textContent)
          .join(' '),
      );
      expect(described).toContain('ว่าง.pdf เป็นไฟล์ว่าง');
      await expectPageFine();
      await choose('photo', await Promise.all(['1.png', '2.png', '3.png', '4.png'].map(picture)));
      await at('photo').getByText('แนบเพิ่มได้อีก 3 ไฟล์').waitFor();
      await arrived('photo', '3.png');
      expect((await keptFiles())['photo']).toHaveLength(3);
    });

    it('a PDF that is locked is refused in words once it has arrived', async () => {
      visitor.watch.expect({ status: 422, path: /^\/api\/files$/ });
      const locked = Buffer.from('%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\n%%EOF');
      await choose('plan', [{ name: 'ล็อก.pdf', mimeType: 'application/pdf', buffer: locked }]);
      await at('plan').getByText('ใส่รหัสผ่านไว้').waitFor();
      await expectPageFine();
      await keyboard.press(button('plan', 'นำออก ล็อก.pdf'));
      expect(await at('plan').locator('.file-row').count()).toBe(0);
    });

    it('an upload says its percent, waits while the line is cut, and goes on where it was', async () => {
      const network = await page.context().newCDPSession(page);
      await network.send('Network.emulateNetworkConditions', slowUplink);
      const plan = largePdf();
      await choose('plan', [plan]);
      await at('plan')
        .getByText(/กำลังส่ง แบบแปลน.pdf [3-9]\d%/)
        .waitFor();
      await expectPageFine();
      visitor.watch.lineIsCut(true);
      await network.send('Network.emulateNetworkConditions', { ...slowUplink, offline: true });
      await at('plan').getByText('รอสัญญาณอินเทอร์เน็ต').waitFor();
      await expectPageFine();
      await network.send('Network.emulateNetworkConditions', { ...slowUplink, uploadThroughput: -1 });
      await arrived('plan', 'แบบแปลน.pdf');
      visitor.watch.lineIsCut(false);
      const sha256 = createHash('sha256').update(plan.buffer).digest('hex');
      expect((await keptFiles())['plan']).toMatchObject([{ sha256 }]);
      await network.detach();
    });

    it('an upload is stopped', async () => {
      const network = await page.context().newCDPSession(page);
      await network.send('Network.emulateNetworkConditions', slowUplink);
      await choose('plan', [largePdf()]);
      await keyboard.press(button('plan', /^หยุดส่ง/));
      expect(await at('plan').locator('.file-row').count()).toBe(0);
      await network.detach();
    });

    it('a name that is typed is a signature', async () => {
      await keyboard.check(at('sign').getByRole('radio', { name: 'พิมพ์ชื่อ' }));
      await keyboard.press(button('sign', 'ใช้ลายเซ็นนี้'));
      await at('sign').getByText('พิมพ์ชื่อและนามสกุลก่อน').waitFor();
      await expectPageFine();
      await keyboard.type(at('sign').getByRole('textbox'), 'ปั้น ญี่ปุ่นกู้');
      await keyboard.press(button('sign', 'ใช้ลายเซ็นนี้'));
      await arrived('sign', 'ลายเซ็น.png');
      await expectPageFine();
      expect((await keptFiles())['sign']).toMatchObject([{ mediaType: 'image/png' }]);
    });
  });

  it('a signature is drawn, and drawn again after it was cleared', async () => {
    await openWith(toyWidgetsAnswers, 'attachments');
    const area = at('sign').locator('canvas');
    const draw = async () => {
      await area.scrollIntoViewIfNeeded();
      const box = (await area.boundingBox())!;
      await page.mouse.move(box.x + 20, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + 120, box.y + 70, { steps: 4 });
      await page.mouse.up();
    };
    const use = () => button('sign', 'ใช้ลายเซ็นนี้').click();
    await use();
    await at('sign').getByText('เซ็นในกรอบก่อน').waitFor();
    await draw();
    await button('sign', 'ล้าง').click();
    await use();
    await at('sign').getByText('เซ็นในกรอบก่อน').waitFor();
    await draw();
    await use();
    await arrived('sign', 'ลายเซ็น.png');
    expect((await keptFiles())['sign']).toHaveLength(1);
  });

  it('the paper of a row moves along when rows are removed and brought back', async () => {
    await openWith(toyWidgetsAnswers, 'attachments');
    await choose('vaccine:1', [await picture('เป็ด.png')]);
    await arrived('vaccine:1', 'เป็ด.png');
    await page.getByRole('button', { name: 'ย้อนกลับ' }).click();
    await page.getByRole('button', { name: 'ลบ รายการ 1', exact: true }).click();
    expect(Object.entries(await keptFiles()).map(([key, files]) => [key, files.length])).toEqual([
      ['vaccine:0', 1],
    ]);
    await page.getByRole('button', { name: /^เลิกทำ/ }).click();
    expect(Object.keys(await keptFiles())).toEqual(['vaccine:1']);
    await page.getByRole('button', { name: 'ลบ รายการ 2', exact: true }).click();
    await page.getByRole('button', { name: /^เลิกทำ/ }).click();
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await arrived('vaccine:1', 'เป็ด.png');
  });

  it('an officer attaches pictures with an action; they stand with the case and in its history', async () => {
    const { body } = await opened.town.stage.citizen.submit<Receipt>(code, {
      version: (await opened.town.service(code)).version,
      answers: toyWidgetsAnswers,
    });
    await takeCase(await opened.town.stage.as('clerk'), body.caseId);
    const officer = await opened.town.visit({ device: 'office' });
    await openOffice(officer.page, 'clerk', `/office/cases/${body.caseId}`);
    const desk = new Desk(officer.page, toyWidgetsDefinition);
    await desk.choose('inspect');
    await desk.fill('inspect', { result: 'เรียบร้อยดี' });
    await desk.choose('inspect');
    const evidence = officer.page.locator('[id="f/attachments/evidence"]');
    await evidence.getByText('แนบภาพถ่ายจากที่เกิดเหตุ').waitFor();
    await expectAccessible(officer.page);
    const chooser = officer.page.waitForEvent('filechooser');
    await evidence.getByRole('button', { name: words.chooseFile }).click();
    await (await chooser).setFiles(await picture('ถนน.png'));
    await evidence.getByRole('button', { name: words.removeFile('ถนน.png') }).waitFor();
    await desk.choose('inspect');
    await evidence.waitFor({ state: 'detached' });
    await desk.openTab(words.papers);
    await officer.page.getByText('เจ้าหน้าที่แนบ').waitFor();
    await desk.openTab(words.history);
    await officer.page.getByText('แนบ ถนน.png').waitFor();
    await expectAccessible(officer.page);
    expect(await officer.page.getByText('เรียบร้อยดี').count()).toBeGreaterThan(0);
  });
});
