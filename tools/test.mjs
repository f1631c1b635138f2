/** `npm test`: everything that can be proven here, summed up in one last line. */
import { buildIfStale } from './lib/build.mjs';
import { checks, runCheck } from './lib/checks.mjs';
import { installIfStale } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';
import { requireNode } from './lib/require-node.mjs';
import { endChildrenOnSignal } from './lib/run.mjs';
import { findOrInstallBrowser, findOrInstallRedis } from './lib/system-programs.mjs';

const say = (line) => console.log(line);
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

const runAll = async () => {
  const failure = (await installIfStale(say)) ?? (await buildIfStale(say));
  if (failure !== null) {
    say(failure);
    return [{ failed: 1 }];
  }
  const { found, failed } = await outsidePrograms();
  const env = { ...cleanEnvironment(), ...found };
  const results = [{ failed }];
  for (const check of checks) results.push(await runCheck(check, say));
  results.push(
    await runJest(['unit', 'definitions', 'conformance', 'medium', 'e2e'], ['--maxWorkers=2'], env),
  );
  results.push(await runJest(['browser'], ['--runInBand'], env));
  return results;
};

requireNode();
endChildrenOnSignal();
const { passed, failed, skipped } = sum(await runAll());
say(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
