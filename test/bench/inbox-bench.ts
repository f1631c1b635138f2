import { Client } from 'pg';
import { queuesFor } from '#core/inbox';
import { bareInbox, type BareInbox } from './inbox-bare.js';
import { percentile } from './load.js';
import type { BenchReport, Ratio } from './report.js';
import { Officer, pageSize } from './officer.js';
import { seedInbox } from './seed-inbox.js';
import type { Stack } from './stack.js';

const rounds = 10;
/** Before them, so many only warm up: an api that has just started compiles and sweeps beside its work. */
const warmUpRounds = 5;
const mostMs = 100;
const mostCountMs = 150;
/** Questions that need all counts anew. */
const countQuestions: ReadonlySet<string> = new Set(['counts', 'first page and counts']);

type Ask = () => Promise<unknown>;
/** What officers ask, and the SQL that answers the same question with nothing around it. */
type Question = readonly [name: string, asked: Ask, bare: Ask];

/** The officer's inbox over HTTP, each question beside its bare SQL in the same run. */
export const benchInbox = async (
  stack: Stack,
  { cases, samples }: { cases: number; samples: number },
): Promise<BenchReport> => {
  const client = new Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    const began = performance.now();
    const clerk = await seedInbox(client, cases);
    const seededSeconds = (performance.now() - began) / 1000;
    const officer = await Officer.signIn(stack.api);
    const questions = await listQuestions(client, officer, clerk);
    const figures: Record<string, number> = { seededSeconds };
    const ratios: Ratio[] = [];
    for (const [name, { mine, limit }] of await measure(questions, samples)) {
      for (const [label, times] of [
        ['', mine],
        [', bare', limit],
      ] as const) {
        figures[`${name}${label} p50 ms`] = percentile(times, 0.5);
        figures[`${name}${label} p95 ms`] = p95(times);
      }
      const bringsCounts = countQuestions.has(name);
      if (!bringsCounts)
        ratios.push({
          name: `${name} p95 of bare SQL`,
          value: p95(mine) / p95(limit),
          atMost: 3,
        });
      ratios.push({
        name: `${name} p95 ms`,
        value: p95(mine),
        atMost: bringsCounts ? mostCountMs : mostMs,
      });
    }
    return { name: `inbox: ${cases} cases of 40 services, page of ${pageSize}`, figures, ratios };
  } finally {
    await client.end();
  }
};

const listQuestions = async (client: Client, officer: Officer, clerk: string): Promise<Question[]> => {
  const bare: BareInbox = bareInbox(
    client,
    { id: clerk, token: officer.token },
    queuesFor(officer.actor(clerk)),
  );
  const deep = await bare.middle();
  const words = 'วิไล ริมคลอง ใจงาม';
  const caseId = await bare.anyCase();
  const lists: Question[] = [
    ['first page', () => officer.page({ queue: 'my-division' }), () => bare.page()],
    ['deep page', () => officer.page({ queue: 'my-division', cursor: deep.cursor }), () => bare.page(deep)],
    ['by due date', () => officer.page({ queue: 'my-division', sort: 'due' }), () => bare.byDue()],
    ['one village', () => officer.page({ queue: 'my-division', village: '7' }), () => bare.ofVillage(7)],
    ['text search', () => officer.page({ q: words }), () => bare.search(words)],
    ['number search', () => officer.page({ q: '00800/2567' }), () => bare.byNumber(800, 2567)],
    ['changes', () => officer.get('/api/inbox/changes'), () => bare.changes()],
    ['counts', () => officer.counts(), () => bare.counts()],
    ['first page and counts', () => officer.opening(), () => bare.page().then(() => bare.counts())],
  ];
  const all: readonly Question[] =
    caseId === null
      ? lists
      : [...lists, ['case page', () => officer.get(`/api/cases/${caseId}`), () => bare.casePage(caseId)]];
  // Every question over HTTP says who asks; so does the bare one.
  return all.map(([name, asked, answer]) => [name, asked, () => bare.who().then(answer)]);
};

/** Times in milliseconds. */
interface Measured {
  readonly mine: number[];
  readonly limit: number[];
}

/**
 * Sala and bare SQL by turns, first the one, then the other, and question by question in many rounds: what else the
 * machine does meanwhile falls on all of them alike.
 */
const measure = async (
  questions: readonly Question[],
  samples: number,
): Promise<ReadonlyMap<string, Measured>> => {
  const measured = new Map<string, Measured>(questions.map(([name]) => [name, { mine: [], limit: [] }]));
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (const [name, asked, bare] of questions) {
      for (let sample = 0; sample < samples / rounds; sample += 1) {
        const isSalaFirst = sample % 2 === 0;
        const one = await time(isSalaFirst ? asked : bare);
        const other = await time(isSalaFirst ? bare : asked);
        if (round < 0) continue;
        measured.get(name)?.mine.push(isSalaFirst ? one : other);
        measured.get(name)?.limit.push(isSalaFirst ? other : one);
      }
    }
  return measured;
};

const p95 = (values: readonly number[]): number => percentile(values, 0.95);

const time = async (work: Ask): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
