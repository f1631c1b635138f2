import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { type TestDatabase, cloneDatabase, urlTo, withAdmin } from './test-database.js';
import { prepareDatabase } from './prepare-database.js';

const prepared = 'sala_prepared';
const lock = 7_252_013;

/**
 * A database of one test file with the toy service published and the demo accounts made. The first file that asks
 * makes the template, the others wait for it and copy.
 */
export const createPreparedDatabase = async (): Promise<TestDatabase> => {
  await withAdmin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [prepared]);
    if (!rowCount) await makePrepared((sql) => client.query(sql));
  });
  return cloneDatabase(prepared);
};

/** Under another name until it is whole, so that a failed preparation is begun anew. */
const makePrepared = async (query: (sql: string) => Promise<unknown>): Promise<void> => {
  const making = `${prepared}_making`;
  await query(`drop database if exists ${making} with (force)`);
  await query(`create database ${making} template sala_template strategy wal_log owner sala`);
  await prepareDatabase(urlTo(making), [
    { definition: toyDefinition, samples: toySamples, journeys: toyJourneys },
  ]);
  await query(`alter database ${making} rename to ${prepared}`);
};
