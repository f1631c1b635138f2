import { thaiTrigramsWork } from '#platform/embedded-postgres';
import { createDataSource, migrate as runMigrations } from '#platform/database';
import type { ServerSettings } from '#platform/config';
import { migrateQueue } from '#platform/queue';
import type { Command } from '../command.js';
import { withServer } from '../embedded.js';

const statementTimeoutMs = 3_600_000;

/** Brings the database to this version's schema. */
export const migrate: Command = {
  usage: '',
  run: () =>
    withServer(async (settings) => {
      await migrateDatabase(settings);
      return 0;
    }),
};

export const migrateDatabase = async (settings: ServerSettings): Promise<void> => {
  const database = createDataSource({
    url: settings.database.url,
    entities: [],
    poolSize: 2,
    statementTimeoutMs,
    name: 'sala-migrate',
  });
  await database.initialize();
  try {
    const done = await runMigrations(database);
    await migrateQueue(settings.database.url);
    console.log(done.length > 0 ? `Migrated: ${done.join(', ')}` : 'The schema is up to date');
    if (!(await thaiTrigramsWork(async (sql) => ({ rows: await database.query(sql) }))))
      console.error(noThai);
  } finally {
    await database.destroy();
  }
};

const noThai =
  'Warning: this database finds no letters in Thai text, so search will not work. Make it with LC_CTYPE C.UTF-8 or th_TH.UTF-8';
