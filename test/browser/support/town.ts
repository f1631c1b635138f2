import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import { type TestDatabase, Stage, createCouncilDatabase } from '#test/support';
import { launchChromium } from './chromium.js';
import { Visitor, type VisitorOptions } from './visitor.js';

/** The first file that asks makes the database, with every service published. */
const openingMs = 300_000;

/** What a browser suite stands on: Sala with the services of the product, a browser, and those who visit. */
export class Town {
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly stage: Stage,
    private readonly browser: Browser,
  ) {}

  static async open(prepare: () => Promise<TestDatabase>): Promise<Town> {
    const [database, browser] = await Promise.all([prepare(), launchChromium()]);
    return new Town(await Stage.open({ database, worker: true }), browser);
  }

  async visit(options: VisitorOptions): Promise<Visitor> {
    const visitor = await Visitor.come(this.browser, this.stage.sala.url, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /** The live version of a service: titles, fields and papers as people see them. */
  async service(code: string): Promise<ServiceDetail> {
    const { status, body } = await this.stage.citizen.get<ServiceDetail>(`/api/services/${code}`);
    if (status !== 200) throw new Error(`no service ${code}: ${status}`);
    return body;
  }

  takeFaults(): readonly string[] {
    return this.visitors.flatMap(({ watch }) => watch.takeFaults());
  }

  /** What everybody sees now. */
  async takePictures(name: string): Promise<void> {
    for (const [index, visitor] of this.visitors.entries()) await visitor.picture(`${name} ${index + 1}`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stage.close();
  }
}

/** Opens a town for the tests of a file; none of them may leave a fault on any page. */
export const openTown = (
  prepare = createCouncilDatabase,
  patienceMs = openingMs,
): { readonly town: Town } => {
  const opened = {} as { town: Town };
  beforeAll(async () => {
    opened.town = await Town.open(prepare);
  }, patienceMs);
  afterEach(async () => {
    await opened.town?.takePictures(expect.getState().currentTestName ?? '');
    expect(opened.town?.takeFaults() ?? []).toEqual([]);
  });
  afterAll(() => opened.town?.close());
  return opened;
};
