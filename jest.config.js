/**
 * Jest runs what the compiler emitted (`dist/`): the same ES modules that production runs, so there is one
 * compiler and one module system. See docs/decisions/0003-tests-run-what-ships.md.
 */
const suite = (name, testMatch, extra = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/dist'],
  testMatch: testMatch.map((glob) => `<rootDir>/dist/${glob}`),
  testEnvironment: 'node',
  transform: {},
  ...extra,
});

/** Suites on a real database, most with processes of their own: Jest's usual five seconds are too few. */
const database = {
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  setupFilesAfterEnv: ['<rootDir>/dist/test/support/patience.js'],
};

export default {
  // Modules of suites that are over stay in memory; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/tools/lib/longest-first.mjs',
  projects: [
    suite('unit', ['libs/**/*.spec.js', 'apps/cli/**/*.spec.js', 'test/rules/**/*.spec.js']),
    suite('definitions', ['test/definitions/**/*.spec.js']),
    suite('conformance', ['test/conformance/**/*.spec.js']),
    suite('medium', ['**/*.medium-spec.js'], database),
    suite('e2e', ['test/e2e/**/*.e2e-spec.js'], database),
    suite('browser', ['test/browser/**/*.browser-spec.js'], database),
    suite('drills', ['test/drills/**/*.drill-spec.js'], database),
  ],
};
