import { buildIfStale } from './build.mjs';
import { installIfStale } from './install.mjs';
import { requireNode } from './require-node.mjs';
import { endChildrenOnSignal } from './run.mjs';
import { findOrInstallBrowser, findOrInstallRedis } from './system-programs.mjs';

export const say = (line) => console.log(line);
const isCi = process.env.CI === 'true';

/** The settings of whoever runs the tests are not those of the tests. */
const settingNames = /^(SALA_|S3_|DATABASE_URL$|REDIS_URL$|SMTP_URL$|PORT$|NODE_ENV$|NODE_OPTIONS$)/;
const cleanEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !settingNames.test(name)));

/** Programs that some suites need; where the path is empty those suites skip themselves, which CI doesn't accept. */
const outsidePrograms = async () => {
  const found = {
    CHROME_PATH: (await findOrInstallBrowser(say)) ?? '',
    REDIS_SERVER: (await findOrInstallRedis(say)) ?? '',
  };
  const missing = Object.entries({ browser: found.CHROME_PATH, Redis: found.REDIS_SERVER }).filter(
    ([, path]) => !path,
  );
  for (const [name] of missing)
    say(`No ${name} can be had here: its suites are ${isCi ? 'missing' : 'skipped'}`);
  return { found, failed: isCi ? missing.length : 0 };
};

const sum = (results) =>
  results.reduce(
    (total, { passed = 0, failed = 0, skipped = 0 }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * Installs and builds what is stale, runs suites with the environment that tests get, and ends the process with a last
 * line that counts them all. `run` answers a list of `{ passed, failed, skipped }`.
 */
export const countSuites = async (run) => {
  requireNode();
  endChildrenOnSignal();
  const failure = (await installIfStale(say)) ?? (await buildIfStale(say));
  if (failure !== null) say(failure);
  const results = failure === null ? await prepared(run) : [{ failed: 1 }];
  const { passed, failed, skipped } = sum(results);
  say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed > 0 ? 1 : 0);
};

const prepared = async (run) => {
  const { found, failed } = await outsidePrograms();
  return [{ failed }, ...(await run({ ...cleanEnvironment(), ...found }))];
};
