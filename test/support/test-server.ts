import { createDataSource } from '#platform/database';
import { OwnServer } from './own-server.js';
import { rememberServer, template, urlTo, withAdmin } from './test-database.js';

const migrationTimeoutMs = 60_000;

let server: OwnServer | null = null;
let users = 0;

/** Starts the server of this run; Jest calls it once a project, and all projects share one. */
export const startTestServer = async (): Promise<void> => {
  users += 1;
  if (server) return;
  server = await OwnServer.start();
  rememberServer({ url: server.url, adminUrl: server.adminUrl });
  await makeTemplate();
};

/** Stops the server when the last project is done with it. */
export const stopTestServer = async (): Promise<void> => {
  users -= 1;
  if (users > 0) return;
  await server?.close();
  server = null;
};

const makeTemplate = async (): Promise<void> => {
  await withAdmin((client) => client.query(`alter database sala rename to ${template}`));
  const database = createDataSource({
    url: urlTo(template),
    entities: [],
    poolSize: 2,
    statementTimeoutMs: migrationTimeoutMs,
  });
  await database.initialize();
  await database.runMigrations();
  await database.destroy();
};
