import { join } from 'node:path';
import { KeptProcess, servingFlags } from '#platform/process';
import { keepSmall, logFileIn } from './logs.js';
import { say } from './say.js';

const appsFolder = join(import.meta.dirname, '..', '..');

/** The two processes that make up a running Sala. */
export interface Processes {
  readonly api: KeptProcess;
  readonly worker: KeptProcess;
  readonly apiLog: string;
}

export const startProcesses = (dataFolder: string, environment: () => NodeJS.ProcessEnv): Processes => {
  const logs = { api: logFileIn(dataFolder, 'api'), worker: logFileIn(dataFolder, 'worker') };
  keepSmall(Object.values(logs));
  const keep = (name: 'api' | 'worker') =>
    new KeptProcess({
      name,
      module: join(appsFolder, name, 'main.js'),
      environment,
      flags: name === 'api' ? servingFlags : [],
      log: logs[name],
      onDeath: (how, wait) =>
        say(`The ${name} ended (${how}); starting it again in ${wait / 1000} s. Its log: ${logs[name]}`),
    });
  return { worker: keep('worker'), api: keep('api'), apiLog: logs.api };
};
