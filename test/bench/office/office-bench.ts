import { tmpdir } from 'node:os';
import type { Browser, BrowserContext } from 'playwright-core';
import { Client } from 'pg';
import { launchChromium } from '../../browser/support/chromium.js';
import { servePages } from '../form/page-server.js';
import { seedInbox } from '../seed-inbox.js';
import { median } from '../load.js';
import { Officer } from '../officer.js';
import type { BenchReport } from '../report.js';
import type { Stack } from '../stack.js';
import { floorOf } from './floor-of.js';
import { type OfficePage, type Opening, openPage } from './open-page.js';

export interface OfficePlan {
  readonly cases: number;
  readonly rounds: number;
}

const screen = { viewport: { width: 1366, height: 768 }, locale: 'th-TH' };
const rowsOfPage = 50;
/** Opened again, as officers do it all day (scripts and styles are kept), and first, when the browser has nothing yet. */
const againOverFloor = 5;
const firstOverFloor = 6;

const pagesOf = (api: string, caseId: string): readonly OfficePage[] => [
  { name: 'inbox', url: `${api}/office/?queue=my-division`, wanted: 'a[data-case]', count: rowsOfPage },
  { name: 'inbox without an address', url: `${api}/office`, wanted: 'a[data-case]', count: 1 },
  {
    name: 'case',
    url: `${api}/office/cases/${caseId}`,
    wanted: '.case h1, .case .case-side button',
    count: 2,
  },
];

/** Inbox and case page in a real browser, from the address to where work can begin, each beside bare HTML of the same content. */
export const benchOffice = async (stack: Stack, plan: OfficePlan): Promise<readonly BenchReport[]> => {
  const client = new Client({ connectionString: stack.databaseUrl });
  await client.connect();
  const browser = await launchChromium();
  try {
    await seedInbox(client, plan.cases);
    const officer = await Officer.signIn(stack.api);
    const { rows } = await client.query<{ id: string }>(
      `select c.id from service_case c join submission s on s.id = c.submission_id where c.division = 'clerk' limit 1`,
    );
    const reports: BenchReport[] = [];
    for (const page of pagesOf(stack.api, rows[0]?.id ?? ''))
      reports.push(await benchPage(browser, officer, page, plan.rounds));
    return reports;
  } finally {
    await Promise.all([client.end(), browser.close()]);
  }
};

const signedIn = async (browser: Browser, officer: Officer, url: string): Promise<BrowserContext> => {
  const context = await browser.newContext(screen);
  await context.addCookies(officer.cookies.map((cookie) => ({ ...cookie, url: new URL(url).origin })));
  return context;
};

/** The contenders by turns, round after round. */
const benchPage = async (
  browser: Browser,
  officer: Officer,
  page: OfficePage,
  rounds: number,
): Promise<BenchReport> => {
  const figures = { first: [] as Opening[], again: [] as Opening[], floor: [] as Opening[] };
  for (let round = 0; round < rounds; round += 1) {
    const context = await signedIn(browser, officer, page.url);
    let html = '';
    figures.first.push(await openPage(context, page));
    figures.again.push(
      await openPage(context, page, async (opened) => {
        html = await floorOf(opened);
      }),
    );
    await context.close();
    figures.floor.push(await openFloor(browser, page, html));
  }
  const middle = (name: keyof typeof figures, figure: keyof Opening): number =>
    median(figures[name].map((each) => each[figure]));
  const names = ['first', 'again', 'floor'] as const;
  return {
    name: `office: ${page.name}, processor four times slowed down`,
    figures: Object.fromEntries(
      names.flatMap((name) => [
        [`${name}.usableMs`, middle(name, 'usableMs')],
        [`${name}.requests`, middle(name, 'requests')],
        [`${name}.kB`, middle(name, 'bytes') / 1000],
      ]),
    ),
    ratios: [
      {
        name: 'opened again, of bare HTML',
        value: middle('again', 'usableMs') / middle('floor', 'usableMs'),
        atMost: againOverFloor,
      },
      {
        name: 'opened first, of bare HTML',
        value: middle('first', 'usableMs') / middle('floor', 'usableMs'),
        atMost: firstOverFloor,
      },
    ],
  };
};

const openFloor = async (browser: Browser, page: OfficePage, html: string): Promise<Opening> => {
  const server = await servePages({ '/floor.html': html }, tmpdir());
  const context = await browser.newContext(screen);
  try {
    return await openPage(context, { ...page, url: `${server.url}/floor.html` });
  } finally {
    await context.close();
    await server.close();
  }
};
