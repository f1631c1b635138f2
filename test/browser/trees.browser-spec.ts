import { beforeAll, expect, it } from '@jest/globals';
import type { ServiceDetail } from '#contracts/catalog';
import type { Answers } from '#core/form';
import { describeWithBrowser, listServices } from '#test/support';
import { FormFiller, expectAccessible, expectSound, openTown, words } from './support/index.js';

const trees = listServices().find(({ code }) => code === 'tree-cutting')!;

/** The sample whose big trees on public land call for a paper of the village. */
const sample = trees.samples.accepted.find(({ attachments }) => attachments?.['community-consent'])!;
const { answers, attachments: papers = {} } = sample as {
  answers: Answers;
  attachments?: Record<string, number>;
};
const rows = answers.trees as readonly Record<string, unknown>[];
const [bigTree] = rows;
const smallTree = { ...bigTree, girth: 40, count: 3 };

describeWithBrowser()('trees are named one by one, and nothing that was entered is lost', () => {
  const opened = openTown();
  let service: ServiceDetail;
  let rowName: string;

  beforeAll(async () => {
    service = await opened.town.service(trees.code);
    const { trees: list } = service.form.schema.properties as Record<string, { items: { title: string } }>;
    rowName = list!.items.title;
  });

  const begin = async (device: 'phone' | 'desktop') => {
    const visitor = await opened.town.visit({ device });
    const form = new FormFiller(visitor.page, service);
    await visitor.page.goto(`/services/${service.code}/apply`);
    await form.fillPage('job', answers);
    await form.goOn();
    return { visitor, form, page: visitor.page };
  };

  const filledOut = async () => {
    const person = await begin('desktop');
    await person.form.fillAll(answers, papers);
    return person;
  };

  const valuesOf = async (form: FormFiller, name: string): Promise<string[]> => {
    const shown = form.at('/trees').locator(`[id$="/${name}"]`);
    await shown.first().waitFor();
    const controls = await shown.all();
    return Promise.all(controls.map((control) => control.inputValue()));
  };

  const countCases = async () =>
    Number((await opened.town.stage.query<{ count: string }>('select count(*) from service_case'))[0]?.count);

  it.each(['phone', 'desktop'] as const)(
    'on a %s, rows are added, filled, removed and summed up',
    async (device) => {
      const { form, page, visitor } = await begin(device);
      const group = form.at('/trees');
      await form.answer('/trees', [bigTree, smallTree, { ...bigTree, count: 5 }]);
      await form.at('/treeCount').getByText('9').waitFor();
      await visitor.picture(`rows-${device}`);
      await expectAccessible(page);
      await expectSound(page, 'th');
      await group.getByRole('button', { name: words.removeRow(rowName, 2) }).click();
      await form.at('/treeCount').getByText('6').waitFor();
      expect(await valuesOf(form, 'count')).toEqual(['1', '5']);
      expect(await group.locator('[data-undo-row] :focus').count()).toBe(1);
      await group.getByRole('button', { name: words.addRow(rowName) }).click();
      expect(await page.locator(':focus').getAttribute('id')).toBe('f/trees/2/species');
    },
  );

  it('a paper is asked for when the trees call for it, and only then', async () => {
    const { form, page } = await begin('phone');
    const consent = form.at('/attachments/community-consent');
    const onLastPages = async (tree: unknown) => {
      await form.fillPage('trees', { ...answers, trees: [tree] }, papers);
      await form.goOn();
      await form.fillPage('place', answers);
      await form.goOn();
      await form.at('/dispose').waitFor();
    };
    await onLastPages(smallTree);
    expect(await consent.count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await form.answer('/trees', [bigTree]);
    await form.goOn();
    await form.goOn();
    await consent.waitFor();
    await expectAccessible(page);
  });

  it('a reload in the middle loses nothing, nor does leaving and coming back', async () => {
    const { form, page, visitor } = await begin('phone');
    await form.fillPage('trees', answers, { 'tree-photo': 1 });
    const before = { counts: await valuesOf(form, 'count'), girths: await valuesOf(form, 'girth') };
    await page.reload();
    await form.at('/trees').waitFor();
    expect({ counts: await valuesOf(form, 'count'), girths: await valuesOf(form, 'girth') }).toEqual(before);
    expect(await form.at('/attachments/tree-photo').innerText()).toContain('tree-photo-1.png');
    await page.goto(`/services/${service.code}`);
    await page.getByRole('link', { name: words.goOnFilling }).click();
    await page.getByText(words.restored).waitFor();
    await visitor.picture('restored');
    await expectAccessible(page);
    await form.goOn();
    expect(await valuesOf(form, 'count')).toEqual(before.counts);
  });

  it('without a line nothing is sent and nothing is lost; with it, one case is', async () => {
    const { form, page, visitor } = await filledOut();
    const before = await countCases();
    await visitor.cutLine(true);
    await page.getByText(words.offline, { exact: true }).waitFor();
    await page.getByRole('button', { name: words.send }).click();
    const alert = page.getByRole('alert').filter({ hasText: words.notSent });
    await alert.waitFor();
    await visitor.picture('offline');
    await expectAccessible(page);
    expect(await page.getByRole('main').innerText()).toContain((answers.requester as { name: string }).name);
    await visitor.cutLine(false);
    await page.getByText(words.offline, { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: words.send }).click();
    await page.waitForURL('**/receipts/*');
    expect(await countCases()).toBe(before + 1);
    await page.goto(`/services/${service.code}/apply`);
    await form.at('/job').waitFor();
    expect(await page.getByText(words.restored).count()).toBe(0);
  });

  it('when only the answer is lost, sending again makes no second case', async () => {
    const { page, visitor } = await filledOut();
    const before = await countCases();
    let lost = 0;
    visitor.watch.lineIsCut(true);
    await page.route('**/submissions', async (route) => {
      if (lost++ > 2) return route.continue();
      await route.fetch();
      return route.abort();
    });
    const send = page.getByRole('button', { name: words.send });
    await send.click();
    await page.getByRole('alert').filter({ hasText: words.notSent }).waitFor();
    visitor.watch.lineIsCut(false);
    await send.click();
    await page.waitForURL('**/receipts/*');
    expect(lost).toBeGreaterThan(3);
    expect(await countCases()).toBe(before + 1);
  });
});
