import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './load.js';
import { type Reads, pacedReads } from './paced-reads.js';
import type { BenchReport } from './report.js';
import type { Stack } from './stack.js';

const readsPerSecond = 100;

/** A steady load of reads, as citizens make it; not as fast as can be. */
const readFor = ({ api }: Stack, seconds: number): Promise<Reads> =>
  pacedReads({ url: `${api}/api/services/bench-request`, perSecond: readsPerSecond, seconds });

/** Begins the attack; answers with what ends it and says how long each refusal took. */
const beginAttack = async ({ api }: Stack): Promise<() => Promise<readonly number[]>> => {
  const attacker = fork(fileURLToPath(new URL('./attack.js', import.meta.url)), [api]);
  await Promise.race([
    once(attacker, 'message'),
    once(attacker, 'exit').then(() => Promise.reject(new Error('The attacker ended before it began'))),
  ]);
  return async () => {
    const told = once(attacker, 'message') as Promise<[readonly number[]]>;
    attacker.send('over');
    const [took] = await told;
    return took;
  };
};

/** What citizens notice of the corpus of hostile definitions: reads with and without it, in turns. */
export const benchHostile = async (
  stack: Stack,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<BenchReport> => {
  const [calm, attacked, took]: [Reads[], Reads[], number[]] = [[], [], []];
  await readFor(stack, 2);
  for (let round = 0; round < rounds; round += 1) {
    calm.push(await readFor(stack, seconds));
    const endAttack = await beginAttack(stack);
    attacked.push(await readFor(stack, seconds));
    took.push(...(await endAttack()));
  }
  const middle = (reads: readonly Reads[], figure: keyof Reads) => median(reads.map((each) => each[figure]));
  const judgedPerSecond = took.length / (rounds * seconds);
  return {
    name: `hostile definitions: ${judgedPerSecond.toFixed(1)} judged a second beside ${readsPerSecond} reads`,
    figures: Object.fromEntries([
      ...(['p50', 'mean', 'p95'] as const).flatMap((figure) => [
        [`calm.${figure}Ms`, middle(calm, figure)],
        [`attacked.${figure}Ms`, middle(attacked, figure)],
      ]),
      ['medianRefusalMs', median(took)],
    ]) as Record<string, number>,
    ratios: [
      {
        name: 'reads under attack, of calm ones (p50)',
        value: middle(attacked, 'p50') / middle(calm, 'p50'),
        atMost: 1.2,
      },
      { name: 'longest refusal, ms', value: Math.max(...took), atMost: 5_000 },
      {
        name: 'failed reads',
        value: [...calm, ...attacked].reduce((sum, { failed }) => sum + failed, 0),
        atMost: 0,
      },
    ],
  };
};
