import { beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '#contracts/inbox';
import type { Receipt } from '#contracts/submissions';
import type { Answers } from '#core/form';
import {
  actOnCase,
  describeWithBrowser,
  fileToyCase,
  listServices,
  takeCase,
  toyFiling,
} from '#test/support';
import {
  FormFiller,
  type Visitor,
  expectAccessible,
  expectRoomyTargets,
  expectSound,
  openOffice,
  openTown,
  settled,
  signIn,
  words,
} from './support/index.js';

const services = listServices();
const why = 'สมาชิกไม่ครบตามข้อบัญญัติ';
const heights = { portal: 740, office: 768 };

/** Cases at several stages, so that the pages have something to show. */
interface Cases {
  readonly open: Receipt;
  readonly returned: Receipt;
  readonly closed: Receipt;
}

describeWithBrowser()('every page is accessible, fits its window and speaks in words', () => {
  const opened = openTown();
  let cases: Cases;

  beforeAll(async () => {
    const { stage } = opened.town;
    const [open, returned, closed] = [
      await fileToyCase(stage.citizen, toyFiling({ clubName: 'ชมรมรอรับ' })),
      await fileToyCase(stage.citizen, toyFiling({ clubName: 'ชมรมรอแก้ไข' })),
      await fileToyCase(stage.citizen, toyFiling({ clubName: 'ชมรมที่ตั้งแล้ว' })),
    ];
    const [engineer, mayor] = await Promise.all([stage.as('engineer'), stage.as('mayor')]);
    for (const { caseId } of [returned, closed]) {
      await takeCase(engineer, caseId);
      await actOnCase(engineer, caseId, 'accept');
    }
    await actOnCase(engineer, returned.caseId, 'request-correction', {
      reason: 'ชื่อชมรมซ้ำ',
      defects: [{ pointer: '/clubName', message: 'ใช้ชื่ออื่น' }],
    });
    await actOnCase(mayor, closed.caseId, 'refuse', { reason: why });
    cases = { open, returned, closed };
  });

  /** Sound at every width; axe looks at the narrowest and the widest. */
  const expectFine = async (
    { page }: Visitor,
    { widths, height, language }: { widths: readonly number[]; height: number; language: 'th' | 'en' },
  ) => {
    for (const [index, width] of widths.entries()) {
      await page.setViewportSize({ width, height });
      await expectSound(page, language);
      if (index === 0 || index === widths.length - 1) await expectAccessible(page);
    }
  };

  const portal = { widths: [320, 360, 1280], height: heights.portal };

  /** A page of the portal as it stands, in Thai, in English, and in Thai again. */
  const expectFineInBoth = async (visitor: Visitor) => {
    for (const [language, other] of [
      ['th', words.english],
      ['en', words.thai],
    ] as const) {
      await expectFine(visitor, { ...portal, language });
      await expectRoomyTargets(visitor.page);
      await visitor.page.getByRole('button', { name: other, exact: true }).click();
    }
  };

  describe.each(['th', 'en'] as const)('the portal in %s', (language) => {
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await opened.town.visit({ device: 'narrowWindow', language });
      visitor.watch.expect({ status: 404, path: /^\/api\/(tracking|services)\// });
    });

    const pages: readonly (readonly [string, string | (() => string)])[] = [
      ['home', '/'],
      ['all services', '/services'],
      ['a category', '/services?category=infra'],
      ['a search that finds nothing', '/services?q=ไม่มีเรื่องนี้แน่นอน'],
      ['a service that is not there', '/services/no-such-service'],
      ['tracking', '/track'],
      ['where the code of a question is typed', '/questions'],
      ['a code that nobody has', '/track/AAAAA-AAAAAA'],
      ['a case that waits', () => `/track/${cases.open.trackingCode}`],
      ['a case that was returned', () => `/track/${cases.returned.trackingCode}`],
      ['the correction of it', () => `/track/${cases.returned.trackingCode}/correct`],
      ['a case that was refused', () => `/track/${cases.closed.trackingCode}`],
      ['an address that leads nowhere', '/nowhere/at-all'],
    ];

    it.each(pages)('%s', async (name, path) => {
      await visitor.page.goto(typeof path === 'string' ? path : path());
      await settled(visitor.page);
      await expectFine(visitor, { ...portal, language });
      await expectRoomyTargets(visitor.page);
      await visitor.picture(`${language}-${name}`);
    });
  });

  describe('the portal, in both languages', () => {
    let visitor: Visitor;

    beforeAll(async () => {
      visitor = await opened.town.visit({ device: 'narrowWindow' });
    });

    it.each(services)('the page of $code', async ({ code }) => {
      await visitor.page.goto(`/services/${code}`);
      await settled(visitor.page);
      await expectFineInBoth(visitor);
      await visitor.picture(`page-${code}`);
    });

    it.each(services)('the form of $code, and what it says when nothing is filled in', async ({ code }) => {
      const { page } = visitor;
      await page.goto(`/services/${code}/apply`);
      await settled(page);
      await expectFineInBoth(visitor);
      await page.locator('.step-bar [type=submit]').click();
      await page.locator('.error-summary').waitFor();
      await expectFineInBoth(visitor);
      expect(await page.locator('.error-summary').count()).toBe(1);
      await visitor.picture(`form-${code}`);
    });
  });

  it('the largest text in strong contrast fits a small phone', async () => {
    const display = { textSize: 'largest', contrast: 'high', theme: 'light' };
    const visitor = await opened.town.visit({ device: 'smallPhone', display });
    for (const path of ['/', ...services.map(({ code }) => `/services/${code}/apply`)]) {
      await visitor.page.goto(path);
      await settled(visitor.page);
      await expectSound(visitor.page, 'th');
      await expectAccessible(visitor.page);
      await visitor.picture(`largest-${path}`);
    }
  });

  it('whoever was refused reads why, without unfolding anything', async () => {
    const { page } = await opened.town.visit({ device: 'phone' });
    await page.goto(`/track/${cases.closed.trackingCode}`);
    await settled(page);
    const [reason] = await page.getByText(why).all();
    expect(await reason?.isVisible()).toBe(true);
  });

  it('the review of a form, in both languages', async () => {
    const visitor = await opened.town.visit({ device: 'narrowWindow' });
    const { page } = visitor;
    const [shortest] = services
      .flatMap(({ code, samples }) => samples.accepted.map((accepted) => ({ code, sample: accepted })))
      .filter(({ sample: { answers } }) => 'place' in answers)
      .toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
    const { code, sample } = shortest!;
    const form = new FormFiller(page, await opened.town.service(code));
    await page.goto(`/services/${code}/apply`);
    await form.fillAll(sample.answers as Answers, sample.attachments ?? {});
    await settled(page);
    await expectFine(visitor, { widths: [320, 1280], height: heights.portal, language: 'th' });
    await page.getByRole('button', { name: words.english }).click();
    await settled(page);
    await expectFine(visitor, { widths: [320, 1280], height: heights.portal, language: 'en' });
    await visitor.picture('review');
  });

  describe.each(['th', 'en'] as const)('the office in %s', (language) => {
    const how = { widths: [1366, 1024], height: heights.office, language };
    let visitor: Visitor;
    let queues: InboxPage['queues'];

    beforeAll(async () => {
      const engineer = await opened.town.stage.as('engineer');
      queues = (await engineer.get<InboxPage>('/api/inbox')).body.queues;
      visitor = await opened.town.visit({ device: 'smallOffice', language });
      visitor.watch.expect({ status: 404, path: /^\/api\/cases\// });
    });

    it('the sign-in page, also after a wrong password', async () => {
      const { page, watch } = visitor;
      watch.expect({ status: 401, path: /^\/api\/session$/ });
      await page.goto('/office');
      await settled(page);
      await expectFine(visitor, how);
      await signIn(page, 'engineer', 'ผิดแน่นอน');
      await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
      await expectFine(visitor, how);
      await visitor.picture(`${language}-sign-in`);
    });

    it('each queue', async () => {
      await openOffice(visitor.page, 'engineer');
      await settled(visitor.page);
      expect(queues.length).toBeGreaterThan(4);
      for (const { id } of queues) {
        await visitor.page.goto(`/office/?queue=${id}`);
        await settled(visitor.page);
        await expectFine(visitor, how);
      }
      await visitor.picture(`${language}-queue`);
    });

    it.each(language === 'th' ? (['open', 'returned', 'closed'] as const) : (['returned'] as const))(
      'the page of a case that is %s, with its tabs',
      async (stage) => {
        for (const tab of ['', 'papers', 'map', 'history']) {
          await visitor.page.goto(`/office/cases/${cases[stage].caseId}${tab && `?tab=${tab}`}`);
          await settled(visitor.page);
          await expectFine(visitor, how);
          await visitor.picture(`${language}-${stage}-${tab}`);
        }
      },
    );

    it('the messages sent, a case that is not there, an address that leads nowhere', async () => {
      for (const path of ['mail', 'cases/00000000-0000-4000-8000-000000000000', 'nowhere']) {
        await visitor.page.goto(`/office/${path}`);
        await settled(visitor.page);
        await expectFine(visitor, how);
        await visitor.picture(`${language}-${path}`);
      }
    });
  });
});
