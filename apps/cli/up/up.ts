import { LaunchError } from '#platform/embedded-postgres';
import { type Settings, isRunByNpm, loadSettings } from '#platform/config';
import { watchParent } from '#platform/process';
import { type Installation, embeddedInstallation, outsideInstallation } from './installation.js';
import { requireFreePort } from './port.js';
import { prepareIfNeeded } from './prepare.js';
import { type Processes, startProcesses } from './processes.js';
import { waitUntilReady } from './readiness.js';
import { StartError, say } from './say.js';
import { Shutdown } from './shutdown.js';

const systemErrors = new Set(['EACCES', 'EPERM', 'ENOSPC', 'EROFS']);

/** Brings all of Sala up and keeps it up, until a signal ends it. */
export const up = async (): Promise<void> => {
  const settings = loadSettings();
  const shutdown = new Shutdown();
  endWith(shutdown);
  try {
    const starting = start(settings, shutdown);
    shutdown.waitFor(starting);
    await starting;
  } catch (error) {
    if (shutdown.signal.aborted) return;
    say(explain(error));
    await shutdown.stop();
    process.exit(1);
  }
};

const start = async (settings: Settings, shutdown: Shutdown): Promise<void> => {
  const { signal } = shutdown;
  const { port } = settings.http;
  let processes: Processes | null = null;
  const restartAll = () => void Promise.all([processes?.api.restart(), processes?.worker.restart()]);
  const installation = await install(settings, shutdown, restartAll);
  await requireFreePort(port, signal);
  await prepareIfNeeded({ ...installation, environment: installation.environment(), signal });
  signal.throwIfAborted();
  const started = startProcesses(settings.data.folder, () => installation.environment());
  processes = started;
  shutdown.onStop(() => started.worker.stop());
  shutdown.onStop(() => started.api.stop());
  await waitUntilReady({ port, signal, log: started.apiLog, deaths: () => started.api.deaths });
  if (settings.clock.fixedAt) say(`The clock stands still at ${settings.clock.fixedAt} (SALA_NOW)`);
  if (installation.greeting) say(installation.greeting);
  say(`Sala is ready at http://localhost:${port}`);
};

const install = (
  settings: Settings,
  shutdown: Shutdown,
  onMoved: () => void,
): Promise<Installation> | Installation =>
  settings.database.url === null
    ? embeddedInstallation(settings, shutdown, onMoved)
    : outsideInstallation(settings);

/** SIGINT, SIGTERM, a closed terminal and a killed npm stop all in order. */
const endWith = (shutdown: Shutdown): void => {
  const end = () => {
    if (!shutdown.signal.aborted) say('Stopping Sala');
    void shutdown.stop().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (isRunByNpm) watchParent(end);
};

const explain = (error: unknown): string => {
  const known = error instanceof StartError || error instanceof LaunchError;
  const system = error instanceof Error && systemErrors.has((error as NodeJS.ErrnoException).code ?? '');
  if (known || system) return `Sala cannot start: ${error.message}`;
  return `Sala cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};
