import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataSource, type QueryRunner } from 'typeorm';
import { FileMissing, FileStore } from '#platform/channels';
import { withApplication } from '../application.js';
import { type BackupFile, type Manifest, keyPrintOf, manifestName } from '../backup/manifest.js';
import { dumpLines, listMigrations, listSequences, listTables } from '../backup/tables.js';
import { writeHashed } from '../backup/write-hashed.js';
import { type Command, UsageError } from '../command.js';

const ownerOnly = 0o700;

/** Writes database and files into a folder, at one moment, with a manifest of hashes. */
export const backup: Command = {
  usage: 'FOLDER',
  run: ([given]) => {
    if (!given) throw new UsageError('Into which folder?');
    const folder = resolve(given);
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`${folder} is not empty`);
    return withApplication(async (application, { secrets }) => {
      for (const part of ['', 'database', 'files'])
        mkdirSync(join(folder, part), { recursive: true, mode: ownerOnly });
      const runner = application.get(DataSource).createQueryRunner();
      try {
        await runner.query('begin isolation level repeatable read read only');
        const store = application.get(FileStore, { strict: false });
        const { manifest, missing } = await dump(runner, store, folder, keyPrintOf(secrets.key));
        await runner.query('commit');
        return report(folder, manifest, missing);
      } finally {
        await runner.release();
      }
    });
  },
};

const dump = async (runner: QueryRunner, store: FileStore, folder: string, keyPrint: string) => {
  const tables: Manifest['tables'][number][] = [];
  for (const table of await listTables(runner)) tables.push(await dumpTable(runner, folder, table));
  const { files, missing } = await dumpFiles(runner, store, folder);
  const manifest: Manifest = {
    sala: 1,
    at: new Date().toISOString(),
    migrations: await listMigrations(runner),
    tables,
    sequences: await listSequences(runner),
    files,
    keyPrint,
  };
  return { manifest, missing };
};

const dumpTable = async (runner: QueryRunner, folder: string, table: string) => {
  let rows = 0;
  const lines = dumpLines(runner, table, () => (rows += 1));
  const written: BackupFile = await writeHashed(folder, `database/${table}.jsonl`, lines);
  return { ...written, table, rows };
};

const dumpFiles = async (runner: QueryRunner, store: FileStore, folder: string) => {
  const rows: { key: string }[] = await runner.query(
    `select key from file
     union select file_key from issued_document where file_key is not null order by key`,
  );
  const files: Manifest['files'][number][] = [];
  const missing: string[] = [];
  for (const { key } of rows) {
    try {
      files.push({ ...(await writeHashed(folder, `files/${key}`, await store.open(key))), key });
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      missing.push(key);
    }
  }
  return { files, missing };
};

const report = (folder: string, manifest: Manifest, missing: readonly string[]): number => {
  for (const key of missing) console.error(`file ${key} is in the database and not in the store`);
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`${manifest.tables.length} tables, ${rows} rows, ${manifest.files.length} files in ${folder}`);
  console.log('The secret key is not in it: keep it elsewhere. Without it sealed answers can’t be read.');
  return missing.length > 0 ? 1 : 0;
};
