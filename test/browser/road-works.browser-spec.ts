import { expect, it } from '@jest/globals';
import type { DefinitionFile } from '#contracts/admin';
import type { Answers } from '#core/form';
import { createTestDatabase, describeWithBrowser, listServices, prepareDatabase } from '#test/support';
import { FormFiller, expectAccessible, openTown } from './support/index.js';

const roadWorks = listServices().find(({ code }) => code === 'road-works-permit')!;

/** The worked example of the catalogue: 12 × (0.60 + 0.50) m of concrete at 600 baht. */
const sample = roadWorks.samples.accepted.find(({ expect: come }) => come?.fees?.deposit === 792_000)!;

const prepare = async () => {
  const database = await createTestDatabase();
  await prepareDatabase(database.url, [roadWorks as unknown as DefinitionFile]);
  return database;
};

describeWithBrowser()('a trench in a road is drawn, measured and reckoned on a phone', () => {
  const opened = openTown(prepare);

  it('the deposit of the worked example stands in the review, and nothing that only officers need', async () => {
    const service = await opened.town.service(roadWorks.code);
    const visitor = await opened.town.visit({ device: 'phone' });
    const form = new FormFiller(visitor.page, service);
    await visitor.page.goto(`/services/${service.code}/apply`);
    await form.fillAll(sample.answers as Answers, sample.attachments);
    const text = await visitor.page.locator('main').innerText();
    expect(text).toContain('7,920');
    expect(text).toContain('13.2');
    expect(text).not.toContain('เบอร์โทรศัพท์ผู้ยื่น');
    await expectAccessible(visitor.page);
  }, 120_000);
});
