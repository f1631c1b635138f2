import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/embedded-postgres';
import { type ServerSettings, type Settings, loadServerSettings, loadSettings } from '#platform/config';
import { readOrMakeSecrets } from './secrets-file.js';

type EmbeddedChanges = Readonly<
  Record<'DATABASE_URL' | 'SALA_EMBEDDED' | 'SALA_SECRET_KEY' | 'SALA_DEMO_PASSWORD', string>
>;

/** What an embedded installation adds to the operator's settings, in the environment of its processes. */
export const embeddedChanges = (settings: Settings, databaseUrl: string): EmbeddedChanges => {
  const made = readOrMakeSecrets(settings.data.folder);
  return {
    DATABASE_URL: databaseUrl,
    SALA_EMBEDDED: 'true',
    SALA_SECRET_KEY: settings.secrets.key ?? made.secretKey,
    SALA_DEMO_PASSWORD: settings.demo.password ?? made.demoPassword,
  };
};

/**
 * Runs a command's work with a database: the operator's, or the embedded one, which is started for the while
 * unless Sala runs already.
 */
export const withServer = async <T>(work: (settings: ServerSettings) => Promise<T>): Promise<T> => {
  const settings = loadSettings();
  if (settings.database.url !== null) return work(loadServerSettings());
  const server = await startEmbeddedPostgres({ dataFolder: settings.data.folder });
  try {
    return await work(loadServerSettings(embeddedChanges(settings, server.url)));
  } finally {
    await stopIfOurs(server);
  }
};

const stopIfOurs = async (server: EmbeddedPostgres): Promise<void> => {
  if (server.startedHere) await server.stop();
};
