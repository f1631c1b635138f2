import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '#platform/config';
import {
  Sala,
  Stage,
  createTestDatabase,
  fileToyCase,
  plainJpeg,
  takeCase,
  testEnvironment,
  toyFiling,
  viewCase,
  HttpClient,
  type TestDatabase,
} from '#test/support';

const run = promisify(execFile);
const cli = join(projectFolder, 'dist', 'apps', 'cli', 'main.js');
const patienceMs = 60_000;

interface Done {
  readonly code: number;
  readonly output: string;
}

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-backup-'));
  const kept = join(folder, 'backup');
  let stage: Stage;
  let fresh: TestDatabase;
  let filed: { caseId: string; trackingCode: string };
  let fileId: string;

  const sala = async (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Done> => {
    try {
      const { stdout, stderr } = await run(process.execPath, [cli, ...args], { env });
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    }
  };
  const here = () => testEnvironment(stage.database.url, stage.sala.dataFolder);
  const elsewhere = (dataFolder = join(folder, 'data')) => testEnvironment(fresh.url, dataFolder);

  beforeAll(async () => {
    stage = await Stage.open();
    fresh = await createTestDatabase();
    const { body } = await stage.citizen.upload<{ id: string }>(await plainJpeg(), 'logo.jpg');
    fileId = body.id;
    filed = await fileToyCase(stage.citizen, toyFiling({}, { attachments: { logo: [fileId] } }));
    await takeCase(await stage.as('engineer'), filed.caseId);
  }, patienceMs);

  afterAll(async () => {
    await stage.close();
    await fresh.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it(
    'is written while Sala serves, with a manifest of everything in it',
    async () => {
      const { code, output } = await sala(here(), 'backup', kept);
      expect([code, output]).toEqual([0, expect.stringMatching(/\d+ tables, \d+ rows, 1 files/)]);
      const manifest = JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8')) as {
        tables: { table: string }[];
      };
      expect(manifest.tables.map(({ table }) => table)).toEqual(
        expect.arrayContaining(['service_case', 'case_event', 'audit_entry', 'service_version', 'officer']),
      );
      expect(readFileSync(join(kept, 'manifest.json'), 'utf8')).not.toContain(here()['SALA_SECRET_KEY']);
    },
    patienceMs,
  );

  it(
    'is not written over another',
    async () => {
      expect((await sala(here(), 'backup', kept)).code).toBe(2);
    },
    patienceMs,
  );

  it(
    'is not brought in over what is there, nor with another key',
    async () => {
      const over = await sala(here(), 'restore', kept);
      expect([over.code, over.output]).toEqual([1, expect.stringContaining('not empty')]);
      const key = { ...elsewhere(), SALA_SECRET_KEY: 'another-key-of-the-installation-'.repeat(2) };
      const wrong = await sala(key, 'restore', kept);
      expect([wrong.code, wrong.output]).toEqual([1, expect.stringContaining('SALA_SECRET_KEY')]);
    },
    patienceMs,
  );

  it(
    'that was changed, cut or added to is refused before anything is touched',
    async () => {
      const [name = ''] = readdirSync(join(kept, 'files'));
      const place = join(kept, 'files', name);
      const bytes = readFileSync(place);
      for (const spoilt of [randomBytes(bytes.length), bytes.subarray(1)]) {
        writeFileSync(place, spoilt);
        const { code, output } = await sala(elsewhere(), 'restore', kept);
        expect([code, output]).toEqual([1, expect.stringContaining('Nothing was changed')]);
      }
      writeFileSync(place, bytes);
      writeFileSync(join(kept, 'database', 'extra.jsonl'), '');
      expect((await sala(elsewhere(), 'restore', kept)).output).toContain('not in the manifest');
      rmSync(join(kept, 'database', 'extra.jsonl'));
    },
    patienceMs,
  );

  it(
    'brings back cases, sealed answers, files, sessions’ accounts and an audit trail that holds',
    async () => {
      const data = join(folder, 'data');
      const { code, output } = await sala(elsewhere(data), 'restore', kept);
      expect([code, output]).toEqual([
        0,
        expect.stringMatching(/1 files are back; the audit trail of \d+ entries holds/),
      ]);
      const again = await Sala.start({ databaseUrl: fresh.url, environment: { SALA_DATA_DIR: data } });
      try {
        const before = await viewCase(await stage.as('engineer'), filed.caseId);
        const officer = await HttpClient.signIn(again.url, 'engineer');
        const after = await viewCase(officer, filed.caseId);
        expect(after).toMatchObject({
          answers: before.answers,
          timeline: before.timeline,
          state: before.state,
        });
        const [there, back] = await Promise.all([
          (await stage.as('engineer')).get(`/api/cases/${filed.caseId}/files/${fileId}`),
          officer.get(`/api/cases/${filed.caseId}/files/${fileId}`),
        ]);
        expect([back.status, back.bytes.equals(there.bytes)]).toEqual([200, true]);
        const next = await fileToyCase(stage.citizen.at(again.url));
        expect(next.caseId).not.toBe(filed.caseId);
      } finally {
        await again.stop();
      }
    },
    patienceMs,
  );
});
