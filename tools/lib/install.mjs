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
    const failure = await install();
    if (failure) return failure;
  }
  writeFileSync(stampFile, wanted);
  return null;
};

/**
 * `npm ci` refuses a lock without the packages of other platforms, which is what npm writes where the registry
 * lacks them. `npm install` takes the same versions from it.
 */
const install = async () => {
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const clean = await runNpm(['ci', ...options]);
  if (clean.code === 0) return null;
  const lenient = clean.output.includes('EUSAGE')
    ? await runNpm(['install', '--no-save', ...options])
    : clean;
  return lenient.code === 0 ? null : `The dependencies can't be installed:\n${lenient.output}`;
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
