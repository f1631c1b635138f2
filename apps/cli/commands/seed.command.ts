import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ServerSettings } from '#platform/config';
import { CouncilProfile } from '#server/catalog';
import { seedDemoAccounts } from '#server/identity';
import { withApplication } from '../application.js';
import type { Command } from '../command.js';

/** Makes the demo accounts, or gives them the password of the settings. */
export const seed: Command = {
  usage: '',
  run: () =>
    withApplication(async (application, settings) => {
      if (!settings.database.embedded) {
        console.error('Demo accounts are for the embedded database alone; this one is set by DATABASE_URL');
        return 1;
      }
      await seedAccounts(application, settings);
      return 0;
    }),
};

/** Does nothing where there are no demo accounts. */
export const seedAccounts = async (
  application: INestApplicationContext,
  { database, demo }: ServerSettings,
): Promise<void> => {
  if (!database.embedded || demo.password === null) return;
  const { divisions } = await application.get(CouncilProfile).get();
  await seedDemoAccounts(application.get(DataSource), { password: demo.password, divisions });
  console.log('The demo accounts are there');
};
