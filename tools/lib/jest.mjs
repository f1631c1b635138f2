import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, readIfThere } from './project.mjs';
import { runModule } from './run.mjs';

const timeoutMs = 1_500_000;

/** Runs some of Jest's projects and counts their tests. A file that doesn't even load counts as a failed test. */
export const runJest = async (projects, options, env) => {
  const folder = mkdtempSync(join(tmpdir(), 'sala-jest-'));
  const report = join(folder, 'report.json');
  const args = [
    '--selectProjects',
    ...projects,
    '--passWithNoTests',
    '--json',
    '--outputFile',
    report,
    ...options,
  ];
  const { code } = await runModule(inRoot('node_modules', 'jest', 'bin', 'jest.js'), args, {
    env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
    showErrors: true,
    timeoutMs,
  });
  const counts = count(readIfThere(report));
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};

const count = (report) => {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const found = JSON.parse(report);
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  };
};
