/** `npm test`: everything that can be proven here in a quarter of an hour, summed up in one last line. */
import { checks, runCheck } from './lib/checks.mjs';
import { runJest } from './lib/jest.mjs';
import { countSuites, say } from './lib/suites.mjs';

await countSuites(async (env) => {
  const results = [];
  for (const check of checks) results.push(await runCheck(check, say));
  // Much of these is waiting for processes, which leaves a third worker something to do on two cores.
  results.push(
    await runJest(['unit', 'definitions', 'conformance', 'medium', 'e2e'], ['--maxWorkers=3'], env),
  );
  results.push(await runJest(['browser'], ['--maxWorkers=2'], env));
  return results;
});
