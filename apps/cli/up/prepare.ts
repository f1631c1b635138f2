import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Client } from 'pg';
import { preparationFingerprint } from '../preparation.js';
import { StartError, say } from './say.js';

interface Preparation {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly demoPassword: string | null;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Migrates, publishes and seeds, in a process of its own, unless all of that was done with the same things. */
export const prepareIfNeeded = async ({
  databaseUrl,
  secretKey,
  demoPassword,
  environment,
}: Preparation): Promise<void> => {
  if ((await lastFingerprint(databaseUrl)) === preparationFingerprint(secretKey, demoPassword)) return;
  say('Preparing the database: migrations, services, accounts');
  const child = fork(join(import.meta.dirname, '..', 'main.js'), ['prepare'], {
    env: environment,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new StartError('the database could not be prepared; see above');
};

/** Null also when the table isn't there yet. A database that can't be reached is an error of the start. */
const lastFingerprint = async (url: string): Promise<string | null> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect().catch((error: Error) => {
    throw new StartError(`the database can't be reached: ${error.message}`);
  });
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('preparation') is not null as there`,
    );
    if (!rows[0]?.there) return null;
    const found = await client.query<{ fingerprint: string }>('select fingerprint from preparation');
    return found.rows[0]?.fingerprint ?? null;
  } finally {
    await client.end();
  }
};
