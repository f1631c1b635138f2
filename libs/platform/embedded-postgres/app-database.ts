import type { Client } from 'pg';
import { type Access, adminUrl } from './access.js';
import { withConnection } from './connection.js';
import { LaunchError } from './launch-error.js';

/** Makes the role and database of Sala unless they are there, and proves that Thai text can be searched. */
export const ensureAppDatabase = async (access: Access): Promise<void> => {
  await withConnection(adminUrl(access), async (client) => {
    await ensureRole(client, access.appPassword);
    const { rowCount } = await client.query(`select from pg_database where datname = 'sala'`);
    if (!rowCount) await client.query('create database sala owner sala');
  });
  await withConnection(adminUrl(access, 'sala'), async (client) => {
    await client.query('create extension if not exists pg_trgm');
    if (!(await thaiTrigramsWork((sql) => client.query(sql)))) throw new LaunchError(noThai);
  });
};

const noThai =
  'this PostgreSQL finds no letters in Thai text (its LC_CTYPE is not UTF-8), so search would not work';

/** Whether trigram search sees Thai letters, which depends on how the database was made. Needs pg_trgm. */
export const thaiTrigramsWork = async (
  query: (sql: string) => Promise<{ rows: readonly { works: boolean }[] }>,
): Promise<boolean> =>
  (await query(`select cardinality(show_trgm('ก')) > 0 as works`)).rows[0]?.works === true;

/** A role can't take its password as a parameter; the password is base64url, so it holds no quote. */
const ensureRole = async (client: Client, password: string): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'sala'`);
  if (!rowCount) await client.query(`create role sala login password '${password}'`);
};
