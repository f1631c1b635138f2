/**
 * Takes the pictures of the README from a demo installation of its own: `node dist/test/browser/shoot.js`. The cases
 * in it are the samples of the services.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import type { DefinitionFile } from '#contracts/admin';
import type { StoredFile } from '#contracts/files';
import type { Receipt } from '#contracts/submissions';
import { projectFolder } from '#platform/config';
import { type ServiceFiles, listServices } from '../support/definition-folder.js';
import { HttpClient } from '../support/http-client.js';
import { OwnServer } from '../support/own-server.js';
import { prepareDatabase } from '../support/prepare-database.js';
import { Sala } from '../support/sala.js';
import { launchChromium } from './support/chromium.js';
import { openOffice } from './support/officer.js';
import { picture } from './support/papers.js';
import { settled } from './support/settled.js';

const folder = join(projectFolder, 'docs', 'images');
const services = listServices();

const uploadPapers = async (citizen: HttpClient, wanted: Readonly<Record<string, number>> = {}) => {
  const papers: Record<string, string[]> = {};
  for (const [key, count] of Object.entries(wanted)) {
    const { buffer, name, mimeType } = await picture(`${key}.png`);
    const sent = Array.from({ length: count }, () => citizen.upload<StoredFile>(buffer, name, mimeType));
    papers[key] = (await Promise.all(sent)).map(({ body }) => body.id);
  }
  return papers;
};

interface Filed {
  readonly caseId: string;
  readonly division: string;
}

/** Files a sample; one bound to days that have passed is left out. */
const fileSample = async (citizen: HttpClient, service: ServiceFiles, number: number): Promise<Filed[]> => {
  const sample = service.samples.accepted[number];
  if (!sample) return [];
  const attachments = await uploadPapers(citizen, sample.attachments);
  const body = { version: 1, answers: sample.answers, attachments };
  const answer = await citizen.submit<Receipt>(service.code, body);
  return answer.status === 201 ? [{ caseId: answer.body.caseId, division: service.definition.division }] : [];
};

/** Every other case is taken, and half of those received; the rest wait unread. */
const beginWork = async (officer: HttpClient, cases: readonly Filed[]): Promise<void> => {
  for (const [index, { caseId }] of cases.entries()) {
    if (index % 2 === 1) continue;
    const { body } = await officer.post<{ version: number }>(`/api/cases/${caseId}/take`);
    if (index % 4 === 0) {
      const receive = { expectedVersion: body.version, answers: {} };
      await officer.post(`/api/cases/${caseId}/actions/receive`, receive);
    }
  }
};

const rounds = 7;

/** One sample of each service after the other, as a day brings them. */
const fill = async (url: string): Promise<void> => {
  const citizen = new HttpClient(url);
  const filed: Filed[] = [];
  for (let round = 0; round < rounds; round++)
    for (const service of services) filed.push(...(await fileSample(citizen, service, round)));
  const engineering = filed.filter(({ division }) => division === 'engineering');
  await beginWork(await HttpClient.signIn(url, 'engineer'), engineering);
};

const keep = async (page: Page, name: string): Promise<void> => {
  const file = join(folder, `${name}.png`);
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(file);
  console.log(`${file}: ${Math.round(size / 1024)} kB`);
};

const shoot = async (browser: Browser, url: string): Promise<void> => {
  const home = await browser.newPage({ baseURL: url, viewport: { width: 1280, height: 800 } });
  await home.goto('/');
  await settled(home);
  await home.waitForLoadState('networkidle');
  await keep(home, 'portal-home');
  const office = await browser.newPage({ baseURL: url, viewport: { width: 1366, height: 768 } });
  await openOffice(office, 'engineer', '/office/?queue=my-division');
  await office.locator('a[data-case]').first().waitFor();
  await keep(office, 'office-inbox');
};

mkdirSync(folder, { recursive: true });
const server = await OwnServer.start();
await prepareDatabase(server.url, services as readonly DefinitionFile[]);
const sala = await Sala.start({ databaseUrl: server.url, worker: true });
const browser = await launchChromium();
try {
  await fill(sala.url);
  await shoot(browser, sala.url);
} finally {
  await browser.close();
  await sala.stop();
  await server.close();
}
