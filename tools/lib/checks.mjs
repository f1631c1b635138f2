import { inRoot } from './project.mjs';
import { runModule } from './run.mjs';

const modules = (...path) => inRoot('node_modules', ...path);
const timeoutMs = 180_000;

/** What is true of the sources as a whole. Each counts as one test. */
export const checks = [
  { name: 'lint', script: modules('oxlint', 'bin', 'oxlint'), args: ['--format', 'stylish'] },
  { name: 'format', script: modules('prettier', 'bin', 'prettier.cjs'), args: ['--check', '.'] },
  {
    name: 'types of the web apps',
    script: modules('typescript7', 'bin', 'tsc'),
    args: ['-p', 'tsconfig.web.json', '--pretty', 'false'],
  },
  {
    name: 'import rules',
    script: modules('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    args: [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'apps',
      'libs',
      'migrations',
      'test',
    ],
  },
  {
    name: 'service definitions',
    script: inRoot('dist', 'apps', 'cli', 'main.js'),
    args: ['check', 'form-definitions'],
  },
];

/** Runs one check and says how it went. */
export const runCheck = async ({ name, script, args }, say) => {
  const { code, output } = await runModule(script, args, {
    timeoutMs,
    env: { ...process.env, NO_COLOR: '1' },
  });
  say(code === 0 ? `PASS ${name}` : `FAIL ${name}\n${output}`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};
