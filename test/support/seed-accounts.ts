import { createDataSource } from '#platform/database';
import { identityEntities, seedDemoAccounts } from '#server/identity';

/** Makes the demo accounts of a council, all with one password. */
export const seedAccounts = async (url: string, password: string): Promise<void> => {
  const database = createDataSource({ url, entities: identityEntities, poolSize: 1 });
  await database.initialize();
  try {
    const [council] = await database.query<
      { profile: { divisions: { id: string; name: { th: string; en: string } }[] } }[]
    >('select profile from council');
    await seedDemoAccounts(database, { password, divisions: council?.profile.divisions ?? [] });
  } finally {
    await database.destroy();
  }
};
