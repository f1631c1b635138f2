import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { inRoot, readIfThere } from './project.mjs';
import { removeOrphans } from './remove-orphans.mjs';
import { runModule } from './run.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'libs/core', 'libs/contracts'];

const server = {
  name: 'server',
  stamp: inRoot('dist', '.stamp'),
  inputs: [
    ...shared,
    'tsconfig.build.json',
    'apps/api',
    'apps/worker',
    'apps/cli',
    'libs/platform',
    'libs/server',
    'libs/ui',
    'migrations',
    'test',
  ],
  async make() {
    const done = await runModule(inRoot('node_modules/typescript7/bin/tsc'), [
      '-p',
      'tsconfig.build.json',
      '--pretty',
      'false',
    ]);
    removeOrphans();
    return done;
  },
};

const webApp = (name) => ({
  name,
  stamp: inRoot('dist', 'web', `.stamp-${name}`),
  inputs: [...shared, 'tsconfig.web.json', 'tools/vite', 'data', 'libs/ui', `apps/${name}`],
  async make() {
    const outDir = inRoot('dist', 'web', name);
    rmSync(outDir, { recursive: true, force: true });
    const options = ['build', inRoot('apps', name), '--config', inRoot('apps', name, 'vite.config.ts')];
    return runModule(inRoot('node_modules/vite/bin/vite.js'), [
      ...options,
      '--outDir',
      outDir,
      '--logLevel',
      'warn',
    ]);
  },
});

/** What the server draws pages with before a browser does. */
const drawings = {
  name: 'drawings',
  stamp: inRoot('dist', 'drawn', '.stamp-portal'),
  inputs: [...shared, 'tsconfig.web.json', 'tools/vite', 'data', 'libs/ui', 'apps/portal'],
  make: () =>
    runModule(inRoot('node_modules/vite/bin/vite.js'), [
      'build',
      inRoot('apps', 'portal'),
      '--config',
      inRoot('apps', 'portal', 'vite.drawn.config.ts'),
      '--logLevel',
      'warn',
    ]),
};

const webApps = () =>
  readdirSync(inRoot('apps'))
    .filter((name) => existsSync(inRoot('apps', name, 'vite.config.ts')))
    .map(webApp);

/** Builds what changed since it was built: only the server, or the web apps too. Answers what went wrong, if anything. */
export const buildIfStale = async (say, { web = true } = {}) => {
  const stale = [server, ...(web ? [...webApps(), drawings] : [])].filter(isStale);
  if (stale.length > 0) say(`Building ${stale.map(({ name }) => name).join(', ')}`);
  const failures = await Promise.all(stale.map(build));
  return failures.find((failure) => failure !== null) ?? null;
};

const isStale = ({ stamp, inputs }) => readIfThere(stamp) !== fingerprint(inputs);

/** The fingerprint is taken before the build: what changes meanwhile is built the next time. */
const build = async ({ name, stamp, inputs, make }) => {
  const made = fingerprint(inputs);
  rmSync(stamp, { force: true });
  const { code, output } = await make();
  if (code !== 0) return `The ${name} does not build:\n${output}`;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, made);
  return null;
};
