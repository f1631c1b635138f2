import { Client } from 'pg';
import type { BenchReport } from './report.js';
import { benchAnswers } from './bench-service.js';
import { type LoadResult, median, postLoad } from './load.js';
import { insertLoad } from './insert-load.js';
import type { Stack } from './stack.js';

const connections = 16;

/** Whole submits against the minimal server and the bare INSERT, interleaved, so that noise falls on all alike. */
export const benchSubmit = async (
  stack: Stack,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<BenchReport> => {
  const body = { version: 1, answers: benchAnswers };
  const sala: LoadResult[] = [];
  const limit: LoadResult[] = [];
  const inserts: number[] = [];
  const submit = (): Promise<LoadResult> =>
    postLoad({ url: `${stack.api}/api/services/bench-request/submissions`, body, seconds, connections });
  const bare = (): Promise<LoadResult> => postLoad({ url: stack.minimal, body, seconds, connections });
  await Promise.all([submit(), bare()]);
  for (let round = 0; round < rounds; round += 1) {
    limit.push(await bare());
    sala.push(await submit());
    inserts.push(await insertLoad(stack.databaseUrl, { connections, seconds: Math.min(seconds, 5) }));
  }
  const effects = await workOff(stack);
  const salaRate = median(sala.map((run) => run.perSecond));
  const limitRate = median(limit.map((run) => run.perSecond));
  const refused = sala.reduce((sum, run) => sum + run.refused, 0);
  return {
    name: 'submit: 20 fields, 16 connections',
    figures: {
      salaPerSecond: salaRate,
      minimalPerSecond: limitRate,
      bareInsertPerSecond: median(inserts),
      salaP50Ms: median(sala.map((run) => run.p50)),
      salaP99Ms: median(sala.map((run) => run.p99)),
      minimalP99Ms: median(limit.map((run) => run.p99)),
      effectsPerSecond: effects,
      refused,
      ofBareInsert: salaRate / median(inserts),
    },
    ratios: [
      { name: 'submits of the minimal server', value: salaRate / limitRate, atLeast: 0.45 },
      { name: 'p99 of submit, ms', value: median(sala.map((run) => run.p99)), atMost: 150 },
      { name: 'refused submits', value: refused, atMost: 0 },
    ],
  };
};

/** How many notices a second the worker does of those that the filings left, for five seconds. */
const workOff = async (stack: Stack): Promise<number> => {
  const client = new Client({ connectionString: stack.databaseUrl });
  await client.connect();
  const finished = async (): Promise<number> =>
    Number((await client.query('select count(*) as n from outbox where finished_at is not null')).rows[0].n);
  const stopWorker = stack.startWorker();
  try {
    while ((await finished()) === 0) await pause(100);
    const [before, from] = [await finished(), performance.now()];
    await pause(5_000);
    return ((await finished()) - before) / ((performance.now() - from) / 1000);
  } finally {
    await client.query(
      'update outbox set finished_at = now(), dispatched_at = coalesce(dispatched_at, now()) where finished_at is null',
    );
    await stopWorker();
    await client.end();
  }
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
