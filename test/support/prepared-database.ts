import type { DefinitionFile } from '#contracts/admin';
import {
  toyCommittee,
  toyCommitteeJourneys,
  toyCommitteeSamples,
  toyDefinition,
  toyJourneys,
  toyPermit,
  toyPermitJourneys,
  toyPermitSamples,
  toySamples,
  toyTip,
  toyTipJourneys,
  toyTipSamples,
  toyWidgetsDefinition,
  toyWidgetsJourneys,
  toyWidgetsSamples,
} from '#test/fixtures';
import { listServices } from './definition-folder.js';
import { type TestDatabase, cloneDatabase, urlTo, withAdmin } from './test-database.js';
import { prepareDatabase } from './prepare-database.js';

const toy: DefinitionFile = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };

/**
 * A database of one test file with the toy service published and the demo accounts made. The first file that asks
 * makes the template, the others wait for it and copy.
 */
export const createPreparedDatabase = (): Promise<TestDatabase> => copyOf('sala_prepared', () => [toy]);

/** The same with the services of `form-definitions/` beside the toy: what people see in a browser. */
export const createCouncilDatabase = (): Promise<TestDatabase> =>
  copyOf('sala_council', () => [...listServices(), toy] as DefinitionFile[]);

const widgets: DefinitionFile = {
  definition: toyWidgetsDefinition,
  samples: toyWidgetsSamples,
  journeys: toyWidgetsJourneys,
};

/** With nothing but the service that has a page for every widget. */
export const createWidgetsDatabase = (): Promise<TestDatabase> => copyOf('sala_widgets', () => [widgets]);

const powers: readonly DefinitionFile[] = [
  { definition: toyPermit, samples: toyPermitSamples, journeys: toyPermitJourneys },
  { definition: toyCommittee, samples: toyCommitteeSamples, journeys: toyCommitteeJourneys },
  { definition: toyTip, samples: toyTipSamples, journeys: toyTipJourneys },
];

/** With the toy services that use every power of the workflow. */
export const createPowersDatabase = (): Promise<TestDatabase> => copyOf('sala_powers', () => powers);

/** Those and the plain toy: what the page of a case may have to show. */
export const createToysDatabase = (): Promise<TestDatabase> => copyOf('sala_toys', () => [toy, ...powers]);

const copyOf = async (template: string, files: () => readonly DefinitionFile[]): Promise<TestDatabase> => {
  await withAdmin(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (!rowCount) await makeTemplate(template, files(), (sql) => client.query(sql));
  });
  return cloneDatabase(template);
};

/** Under another name until it is whole, so that a failed preparation is begun anew. */
const makeTemplate = async (
  name: string,
  files: readonly DefinitionFile[],
  query: (sql: string) => Promise<unknown>,
): Promise<void> => {
  const making = `${name}_making`;
  await query(`drop database if exists ${making} with (force)`);
  await query(`create database ${making} template sala_template strategy wal_log owner sala`);
  await prepareDatabase(urlTo(making), files);
  await query(`alter database ${making} rename to ${name}`);
};
