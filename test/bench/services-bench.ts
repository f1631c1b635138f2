import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { momentOf } from '#core/rehearsal';
import { projectFolder } from '#platform/config';
import { freePort, startEmbeddedPostgres } from '#platform/embedded-postgres';
import { megabytesOf } from '#platform/process';
import { type Service, councilServices } from '../council/council-services.js';
import { idsOf, sendPapers } from '../council/paper-files.js';
import { HttpClient } from '../support/http-client.js';
import { migrateDatabase, testEnvironment } from '../support/prepare-database.js';
import { SupervisedSala } from '../support/supervised-sala.js';
import { median } from './load.js';
import type { BenchReport } from './report.js';

const limits = { startSeconds: 6, publishSeconds: 60, apiMegabytes: 300 };

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** All services of the product into a database that has nothing but its tables. */
const publishAll = async (folder: string): Promise<number> => {
  const database = await startEmbeddedPostgres({ dataFolder: folder });
  await migrateDatabase(database.url);
  const cli = join(projectFolder, 'dist', 'apps', 'cli', 'main.js');
  const definitions = join(projectFolder, 'form-definitions');
  const env = testEnvironment(database.url, folder);
  const took = await seconds(() =>
    promisify(execFile)(process.execPath, [cli, 'publish', definitions], { env }),
  );
  await database.stop();
  return took;
};

/** Opens the form of a service, has its answers judged and files them; says whether they were taken on that day. */
const serve = async (citizen: HttpClient, { code, definition, samples }: Service): Promise<boolean> => {
  for (const path of [`/services/${code}`, `/services/${code}/apply`, `/api/services/${code}`])
    if ((await citizen.get(path)).status !== 200) throw new Error(`${path} is not there`);
  for (const { answers, attachments = {}, today } of samples.accepted) {
    if (today !== undefined && momentOf(today) !== momentOf()) continue;
    const papers = await sendPapers(citizen, definition.attachments, attachments);
    await citizen.post(`/api/services/${code}/evaluate`, { answers });
    const filed = await citizen.submit(code, { version: 1, answers, attachments: idsOf(papers) });
    if (filed.status === 201) return true;
  }
  return false;
};

interface Started {
  readonly took: number;
  readonly idle: number;
  readonly used: number;
  readonly filed: number;
}

const startAndUse = async (folder: string, use: boolean): Promise<Started> => {
  const port = await freePort(0);
  let sala: SupervisedSala | undefined;
  const took = await seconds(() => {
    sala = SupervisedSala.start(folder, port, { SALA_NOW: momentOf() });
    return sala.settled();
  });
  if (!sala?.lastLine.includes('Sala is ready')) throw new Error(`it did not start: ${sala?.output}`);
  const [api = 0] = sala.pidsOf('api');
  const idle = megabytesOf(api) ?? 0;
  let filed = 0;
  if (use)
    for (const service of councilServices) filed += (await serve(new HttpClient(sala.url), service)) ? 1 : 0;
  const used = megabytesOf(api) ?? 0;
  sala.signal('SIGTERM');
  await sala.exitCode();
  return { took, idle, used, filed };
};

/** What a council with every service of the product notices of their number: publishing, starting, memory. */
export const benchServices = async ({ starts }: { readonly starts: number }): Promise<BenchReport> => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-bench-services-'));
  // As root the server runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  try {
    const published = await publishAll(folder);
    // The first start of a folder also makes its secrets and accounts.
    const { idle, used, filed } = await startAndUse(folder, true);
    const took: number[] = [];
    for (let start = 0; start < starts; start += 1) took.push((await startAndUse(folder, false)).took);
    return {
      name: `all ${councilServices.length} services: publishing, starting, memory of the api`,
      figures: { 'api.idleMb': idle, 'cases filed': filed, 'start.medianSeconds': median(took) },
      ratios: [
        { name: 'publishing all from scratch, s', value: published, atMost: limits.publishSeconds },
        {
          name: 'slowest start with all published, s',
          value: Math.max(...took),
          atMost: limits.startSeconds,
        },
        {
          name: 'memory of the api after each was served, MB',
          value: used,
          atMost: limits.apiMegabytes,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
