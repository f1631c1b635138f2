import autocannon from 'autocannon';
import { toyJourneys, toySamples } from '#test/fixtures';
import { hostileDefinitions } from '#test/hostile';
import { HttpClient } from '../support/http-client.js';
import { median } from './load.js';
import type { BenchReport } from './report.js';
import type { Stack } from './stack.js';

const readsPerSecond = 100;
const connections = 4;

interface Reads {
  readonly mean: number;
  readonly p99: number;
  readonly failed: number;
}

/** A steady load of reads, as citizens make it; not as fast as can be. */
const readFor = async (stack: Stack, seconds: number): Promise<Reads> => {
  const { latency, non2xx, errors } = await autocannon({
    url: `${stack.api}/api/services/bench-request`,
    connections,
    overallRate: readsPerSecond,
    // On a thread of its own: the attacker's own work is not what citizens notice.
    workers: 1,
    duration: seconds,
  });
  return { mean: latency.mean, p99: latency.p99, failed: non2xx + errors };
};

/** Sends hostile definitions round and round until told to stop; answers how long each took to be refused. */
const attack = async (admin: HttpClient, over: AbortSignal): Promise<readonly number[]> => {
  const took: number[] = [];
  while (!over.aborted) {
    const next = hostileDefinitions[took.length % hostileDefinitions.length];
    const file = { samples: toySamples, journeys: toyJourneys, ...next };
    const { definition, samples, journeys } = file;
    const begun = performance.now();
    const imported = await admin.post('/api/admin/services/import', { definition, samples, journeys });
    const { status } =
      imported.status === 200 ? await admin.post('/api/admin/services/toy-club/publish') : imported;
    if (status < 400 || status >= 500) throw new Error(`“${next?.title}” was answered with ${status}`);
    took.push(performance.now() - begun);
  }
  return took;
};

/** What citizens notice of the corpus of hostile definitions: reads with and without it, in turns. */
export const benchHostile = async (
  stack: Stack,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<BenchReport> => {
  const admin = await HttpClient.signIn(stack.api, 'admin');
  const [calm, attacked, took]: [Reads[], Reads[], number[]] = [[], [], []];
  await readFor(stack, 2);
  for (let round = 0; round < rounds; round += 1) {
    calm.push(await readFor(stack, seconds));
    const over = new AbortController();
    const attacking = attack(admin, over.signal);
    attacked.push(await readFor(stack, seconds));
    over.abort();
    took.push(...(await attacking));
  }
  const ratio = median(attacked.map(({ mean }) => mean)) / median(calm.map(({ mean }) => mean));
  return {
    name: `hostile definitions: ${took.length} judged beside ${readsPerSecond} reads a second`,
    figures: {
      calmMeanMs: median(calm.map(({ mean }) => mean)),
      attackedMeanMs: median(attacked.map(({ mean }) => mean)),
      calmP99Ms: median(calm.map(({ p99 }) => p99)),
      attackedP99Ms: median(attacked.map(({ p99 }) => p99)),
      medianRefusalMs: median(took),
    },
    ratios: [
      { name: 'reads under attack, of calm ones', value: ratio, atMost: 1.2 },
      { name: 'longest refusal, ms', value: Math.max(...took), atMost: 5_000 },
      {
        name: 'failed reads',
        value: [...calm, ...attacked].reduce((sum, { failed }) => sum + failed, 0),
        atMost: 0,
      },
    ],
  };
};
