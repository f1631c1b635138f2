/** `npm run bench`: every figure beside its limit or peer of the same run. `--short` for CI. */
import { join, resolve } from 'node:path';
import { benchBuilder } from './builder/builder-bench.js';
import { benchForms } from './form/form-bench.js';
import { allPeers } from './form/peer-forms.js';
import { benchHostile } from './hostile-bench.js';
import { benchInbox } from './inbox-bench.js';
import { benchOffice } from './office/office-bench.js';
import { type BenchReport, printReports, writeReports } from './report.js';
import { benchServices } from './services-bench.js';
import { startStack } from './stack.js';
import { benchSubmit } from './submit-bench.js';

const short = process.argv.includes('--short');
const plan = short
  ? {
      submit: { rounds: 1, seconds: 3 },
      inbox: { cases: 100_000, samples: 200 },
      office: { cases: 100_000, rounds: 1 },
      forms: { rounds: 1, words: 1, peers: ['rjsf'] as const },
      hostile: { rounds: 1, seconds: 6 },
      builder: { rounds: 1 },
      services: { starts: 1 },
    }
  : {
      submit: { rounds: 3, seconds: 10 },
      inbox: { cases: 1_000_000, samples: 1_000 },
      office: { cases: 1_000_000, rounds: 5 },
      forms: { rounds: 5, words: 5, peers: allPeers },
      hostile: { rounds: 3, seconds: 20 },
      builder: { rounds: 10 },
      services: { starts: 5 },
    };

/** `--only=submit|inbox|office|hostile|forms|builder|services` runs one of them and leaves bench-results.json as it is. */
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

/** `--keep=FOLDER` uses the database of an earlier run again, whose million cases took two minutes to make. */
const keep = process.argv.find((argument) => argument.startsWith('--keep='))?.slice('--keep='.length);

const stack = await startStack(keep === undefined ? {} : { keep: resolve(keep) });
const benches: Readonly<Record<string, () => Promise<readonly BenchReport[]>>> = {
  submit: async () => [await benchSubmit(stack, plan.submit)],
  inbox: async () => [await benchInbox(stack, plan.inbox)],
  office: () => benchOffice(stack, plan.office),
  hostile: async () => [await benchHostile(stack, plan.hostile)],
  forms: () => benchForms(stack.api, plan.forms),
  builder: async () => [await benchBuilder(stack.api, plan.builder)],
  services: async () => [await benchServices(plan.services)],
};
try {
  const reports: BenchReport[] = [];
  for (const [name, run] of Object.entries(benches)) {
    if (only !== undefined && only !== name) continue;
    const began = performance.now();
    reports.push(...(await run()));
    console.log(`${name}: measured in ${Math.round((performance.now() - began) / 1000)} s`);
  }
  printReports(reports);
  if (only === undefined) writeReports(join(process.cwd(), 'bench-results.json'), reports);
} finally {
  await stack.stop();
}
