import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DefinitionFile } from '#contracts/admin';
import { projectFolder } from '#platform/config';

const run = promisify(execFile);

/** Key of every installation under test. */
export const testSecretKey = 'only-for-tests-'.repeat(4);

/** Password of all accounts of an installation under test. */
export const testPassword = 'ทดสอบ-sala-2569';

/** Settings that a process of Sala needs beside its port. */
export const testEnvironment = (databaseUrl: string, dataFolder: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  DATABASE_URL: databaseUrl,
  SALA_SECRET_KEY: testSecretKey,
  SALA_DATA_DIR: dataFolder,
  SALA_LOG_LEVEL: 'error',
});

const cli = join(projectFolder, 'dist', 'apps', 'cli', 'main.js');

/** Brings the tables of an older database up to date. */
export const migrateDatabase = async (databaseUrl: string): Promise<void> => {
  await run(process.execPath, [cli, 'migrate'], { env: testEnvironment(databaseUrl, tmpdir()) });
};

/** Brings services in through the command line, with the example council and its shared parts, and makes the accounts. */
export const prepareDatabase = async (
  databaseUrl: string,
  files: readonly DefinitionFile[],
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-prepare-'));
  try {
    const definitions = join(folder, 'definitions');
    writeFolder(definitions, files);
    const env = testEnvironment(databaseUrl, folder);
    await migrateDatabase(databaseUrl);
    await run(process.execPath, [cli, 'publish', definitions], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Apart from the rest: it loads much, which each test file would have to do anew.
  const { seedAccounts } = await import('./seed-accounts.js');
  await seedAccounts(databaseUrl, testPassword);
};

const writeFolder = (folder: string, files: readonly DefinitionFile[]): void => {
  const source = join(projectFolder, 'form-definitions');
  cpSync(join(source, 'council.json'), join(folder, 'council.json'), { recursive: true });
  cpSync(join(source, 'parts'), join(folder, 'parts'), { recursive: true });
  for (const file of files) {
    const { code, category } = file.definition as { code: string; category: string };
    const place = join(folder, category, code);
    mkdirSync(place, { recursive: true });
    for (const name of ['definition', 'samples', 'journeys'] as const) {
      writeFileSync(join(place, `${name}.json`), JSON.stringify(file[name] ?? null));
    }
  }
};
