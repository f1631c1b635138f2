import { writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot, readIfThere } from './project.mjs';
import { runNpm } from './run.mjs';

const stampFile = inRoot('node_modules', '.sala-stamp');

/** Installs what package-lock.json says, unless exactly that is installed. Answers what went wrong, if anything. */
export const installIfStale = async (say) => {
  const wanted = fingerprint(['package-lock.json']);
  if (readIfThere(stampFile) === wanted) return null;
  if (!isInstalled()) {
    say('Installing dependencies (only after a change; about a minute)');
    const { code, output } = await runNpm([
      'ci',
      '--include=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ]);
    if (code !== 0) return `npm ci failed:\n${output}`;
  }
  writeFileSync(stampFile, wanted);
  return null;
};

/** Compares what npm noted in node_modules with the lock, for dependencies that somebody installed by hand. */
const isInstalled = () => {
  const installed = packagesOf('node_modules', '.package-lock.json');
  const locked = packagesOf('package-lock.json');
  if (!installed || !locked) return false;
  return Object.entries(locked)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) =>
      path in installed ? installed[path].version === version : optional,
    );
};

const packagesOf = (...path) => {
  const text = readIfThere(inRoot(...path));
  return text && JSON.parse(text).packages;
};
