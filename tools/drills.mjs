/**
 * `npm run drills`: what takes minutes: processes killed and frozen under load, every page of every form
 * in a browser, and every sample and end of every service, of which `npm test` takes one each.
 */
import { runJest } from './lib/jest.mjs';
import { countSuites } from './lib/suites.mjs';

await countSuites(async (env) => [
  await runJest(['drills', 'e2e'], ['--maxWorkers=2', 'dist/test/(drills|e2e/services)'], {
    ...env,
    STORIES: 'ends',
  }),
]);
