import { findProgram, starts } from './find-program.mjs';
import { run } from './run.mjs';

const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A Chromium that starts, installed from Debian when there is none and we may. Undefined when none can be had. */
export const findOrInstallBrowser = (say) =>
  findOrInstall(say, 'a Chromium', findBrowser, ['chromium', 'fonts-thai-tlwg']);

/** The same for a Redis server. */
export const findOrInstallRedis = (say) =>
  findOrInstall(say, 'a Redis server', () => findProgram('redis-server'), ['redis-server']);

const findBrowser = () =>
  [process.env.CHROME_PATH, findProgram(...browsers)].find((path) => path && starts(path));

const findOrInstall = async (say, what, find, packages) => {
  const found = find();
  if (found) return found;
  const privileged = becomeRoot();
  if (!privileged || !findProgram('apt-get')) return undefined;
  say(`Installing ${what} (${packages.join(', ')})`);
  const apt = (...args) => run(privileged[0] ?? 'env', [...privileged.slice(1), ...aptCommand, ...args]);
  const failure = await firstFailure(apt, [['update'], ['install', ...packages]]);
  if (failure) say(failure);
  return find();
};

const aptCommand = [
  'env',
  'DEBIAN_FRONTEND=noninteractive',
  'apt-get',
  '-q',
  '-y',
  '--no-install-recommends',
];

const firstFailure = async (apt, steps) => {
  for (const step of steps) {
    const { code, output } = await apt(...step);
    if (code !== 0) return `apt-get ${step[0]} failed: ${output.trim().split('\n').at(-1)}`;
  }
  return null;
};

/** What to put before a command that only root may run; null when we can't be root. */
const becomeRoot = () => {
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram('sudo');
  return sudo && starts(sudo) ? [sudo, '-n'] : null;
};
