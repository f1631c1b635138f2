/** `npm run bench`: every figure beside its limit or peer of the same run. `--short` for CI. */
import { join } from 'node:path';
import { benchInbox } from './inbox-bench.js';
import { writeReports } from './report.js';
import { startStack } from './stack.js';
import { benchSubmit } from './submit-bench.js';

const short = process.argv.includes('--short');
const plan = short
  ? { submit: { rounds: 1, seconds: 4 }, inbox: { cases: 200_000, samples: 60 } }
  : { submit: { rounds: 3, seconds: 10 }, inbox: { cases: 200_000, samples: 300 } };

const stack = await startStack();
try {
  const reports = [await benchSubmit(stack, plan.submit), await benchInbox(stack, plan.inbox)];
  writeReports(join(process.cwd(), 'bench-results.json'), reports);
} finally {
  await stack.stop();
}
