import { type Settings, childEnvironment } from '#platform/config';
import { KeptPostgres } from './kept-postgres.js';
import { StartError, say } from './say.js';
import { embeddedChanges } from '../embedded.js';
import { secretsFileIn } from '../secrets-file.js';
import type { Shutdown } from './shutdown.js';

/** What the processes need to know, besides the settings that the operator gave. */
export interface Installation {
  readonly databaseUrl: string;
  readonly secretKey: string;
  /** Null where there are no demo accounts. */
  readonly demoPassword: string | null;
  /** Tells of the demo accounts, when there are any. */
  readonly greeting: string | null;
  environment(): NodeJS.ProcessEnv;
}

/** With a server and a key of the operator's own. */
export const outsideInstallation = (settings: Settings): Installation => {
  const { url } = settings.database;
  const { key } = settings.secrets;
  if (url === null || key === null) throw new StartError('DATABASE_URL and SALA_SECRET_KEY are both needed');
  return {
    databaseUrl: url,
    secretKey: key,
    demoPassword: null,
    greeting: null,
    environment: () => childEnvironment({}),
  };
};

/** With the PostgreSQL from npm, secrets made here, and demo accounts. */
export const embeddedInstallation = async (
  settings: Settings,
  shutdown: Shutdown,
  onMoved: () => void,
): Promise<Installation> => {
  const dataFolder = settings.data.folder;
  const postgres = await KeptPostgres.start(dataFolder, onMoved);
  shutdown.onStop(() => postgres.stop());
  if (!postgres.folder.startsWith(dataFolder)) say(`The database lies in ${postgres.folder}`);
  const changes = () => embeddedChanges(settings, postgres.url);
  const { SALA_SECRET_KEY: secretKey, SALA_DEMO_PASSWORD: demoPassword } = changes();
  return {
    databaseUrl: postgres.url,
    secretKey,
    demoPassword,
    greeting: greet(settings.demo.password === null ? demoPassword : null, dataFolder),
    environment: () => childEnvironment(changes()),
  };
};

const greet = (password: string | null, dataFolder: string): string => {
  const how =
    password === null
      ? 'the password is your SALA_DEMO_PASSWORD'
      : `password ${password} (made here, kept in ${secretsFileIn(dataFolder)})`;
  return `Demo accounts admin, clerk, engineer, treasurer, welfare, health, education, mayor: ${how}`;
};
