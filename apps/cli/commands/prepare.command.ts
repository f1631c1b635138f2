import { DataSource } from 'typeorm';
import { withApplication } from '../application.js';
import type { Command } from '../command.js';
import { withServer } from '../embedded.js';
import { definitionsFolder, preparationFingerprint } from '../preparation.js';
import { migrateDatabase } from './migrate.command.js';
import { publishFolder } from './publish.command.js';
import { seedAccounts } from './seed.command.js';

const remember = `insert into preparation (fingerprint) values ($1)
  on conflict (one) do update set fingerprint = excluded.fingerprint, prepared_at = now()`;

/** Everything that a new version, a changed definition or a new installation needs before it serves. */
export const prepare: Command = {
  usage: '',
  run: () =>
    withServer(async (settings) => {
      await migrateDatabase(settings);
      return withApplication(async (application) => {
        const code = await publishFolder(application, definitionsFolder);
        await seedAccounts(application, settings);
        const fingerprint = preparationFingerprint(settings.secrets.key, settings.demo.password);
        if (code === 0) await application.get(DataSource).query(remember, [fingerprint]);
        return code;
      });
    }),
};
