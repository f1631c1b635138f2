/** `npm run drills`: what takes minutes because time must pass: processes killed and frozen under load. */
import { runJest } from './lib/jest.mjs';
import { countSuites } from './lib/suites.mjs';

await countSuites(async (env) => [await runJest(['drills'], ['--runInBand'], env)]);
