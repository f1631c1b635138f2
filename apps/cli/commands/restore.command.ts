import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { FileStore } from '#platform/channels';
import type { ServerSettings } from '#platform/config';
import { verifyAudit } from '#server/audit';
import { withApplication } from '../application.js';
import { type Manifest, findFaults, keyPrintOf, readManifest } from '../backup/manifest.js';
import { listColumns, listMigrations, listTables, loadLines } from '../backup/tables.js';
import { type Command, UsageError } from '../command.js';
import { migrateDatabase } from './migrate.command.js';

const atOnce = 200;
const media = 'application/octet-stream';

/** Brings a backup into an empty database and its files back; checks everything before and after. */
export const restore: Command = {
  usage: 'FOLDER',
  run: async ([given]) => {
    if (!given) throw new UsageError('From which folder?');
    const folder = resolve(given);
    const manifest = readManifest(folder);
    if (!manifest) throw new UsageError(`${folder} has no manifest: it is no backup, or it broke off`);
    const faults = await findFaults(folder, manifest);
    if (faults.length > 0) return refuse(faults);
    return withApplication((application, settings) => bringIn(application, settings, folder, manifest));
  },
};

const refuse = (reasons: readonly string[]): number => {
  for (const reason of reasons) console.error(reason);
  console.error('Nothing was changed');
  return 1;
};

const bringIn = async (
  application: INestApplicationContext,
  settings: ServerSettings,
  folder: string,
  manifest: Manifest,
): Promise<number> => {
  if (keyPrintOf(settings.secrets.key) !== manifest.keyPrint)
    return refuse(['SALA_SECRET_KEY is another one than that which sealed these answers']);
  const database = application.get(DataSource);
  if (await hasData(database)) return refuse(['The database is not empty: restore into a new one']);
  await migrateDatabase(settings);
  const runner = database.createQueryRunner();
  try {
    const known = await listMigrations(runner);
    if (known.join() !== manifest.migrations.join())
      return refuse([
        'The backup was made with another schema: restore it with the Sala that made it, then update',
      ]);
    await runner.startTransaction();
    await load(runner, folder, manifest);
    await putFiles(application.get(FileStore, { strict: false }), folder, manifest);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
  return judge(database, manifest);
};

/** A database that was migrated only, or not even that, may be restored into. */
const hasData = async (database: DataSource): Promise<boolean> => {
  const [{ there }]: [{ there: boolean }] = await database.query(
    `select to_regclass('public.officer') is not null as there`,
  );
  if (!there) return false;
  const [{ filled }]: [{ filled: boolean }] = await database.query(
    'select exists (select from officer) or exists (select from service) or exists (select from service_case) as filled',
  );
  return filled;
};

const load = async (runner: QueryRunner, folder: string, { tables, sequences }: Manifest): Promise<void> => {
  const order = await listTables(runner);
  // What the migrations put in comes with the backup; what refers to others goes first.
  for (const table of order.toReversed()) {
    const [row]: unknown[] = await runner.query(`select from "${table}" limit 1`);
    if (row) await runner.query(`delete from "${table}"`);
  }
  for (const table of order) {
    const dumped = tables.find((one) => one.table === table);
    if (dumped) await loadTable(runner, join(folder, dumped.path), table);
  }
  for (const { name, value } of sequences)
    if (value !== '0') await runner.query('select setval($1, $2)', [`public."${name}"`, value]);
};

const loadTable = async (runner: QueryRunner, path: string, table: string): Promise<void> => {
  const columns = await listColumns(runner, table);
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    lines.push(line);
    if (lines.length < atOnce) continue;
    await loadLines(runner, table, columns, lines);
    lines = [];
  }
  await loadLines(runner, table, columns, lines);
};

const putFiles = async (store: FileStore, folder: string, { files }: Manifest): Promise<void> => {
  for (const { path, key, bytes } of files)
    await store.put(key, createReadStream(join(folder, path)), { size: bytes, mediaType: media });
};

const judge = async (database: DataSource, { tables, files }: Manifest): Promise<number> => {
  const faults: string[] = [];
  for (const { table, rows } of tables) {
    const [{ count }]: [{ count: number }] = await database.query(
      `select count(*)::integer as count from "${table}"`,
    );
    if (count !== rows) faults.push(`${table} has ${count} rows, the backup has ${rows}`);
  }
  const audit = await verifyAudit(database);
  faults.push(...audit.faults.map((fault) => JSON.stringify(fault)));
  for (const fault of faults) console.error(fault);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${rows} rows and ${files.length} files are back; the audit trail of ${audit.entries} entries holds`,
  );
  return faults.length > 0 ? 1 : 0;
};
