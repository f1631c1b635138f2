import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { queuesFor } from '#core/inbox';
import { seedCases, seedServices } from '../support/seed-cases.js';
import { bareInbox, type BareInbox } from './inbox-bare.js';
import { percentile } from './load.js';
import type { BenchReport, Ratio } from './report.js';
import { benchPassword, type Stack } from './stack.js';

const pageSize = 50;
/** After one that only warms up. */
const rounds = 10;
const mostMs = 100;
const mostCountMs = 150;
/** Questions that need all counts anew. */
const countQuestions: ReadonlySet<string> = new Set(['counts', 'first page and counts']);

interface Page {
  readonly items: readonly { readonly id: string }[];
}

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
    const clerk = await seed(client, cases);
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
        ratios.push({ name: `${name} p95 of bare SQL`, value: p95(mine) / p95(limit), atMost: 3 });
      ratios.push({ name: `${name} p95 ms`, value: p95(mine), atMost: bringsCounts ? mostCountMs : mostMs });
    }
    return { name: `inbox: ${cases} cases of 40 services, page of ${pageSize}`, figures, ratios };
  } finally {
    await client.end();
  }
};

/** What a case page reads beside the row: answers and events. */
const fileSome = `
with filed as (
  insert into submission (id, case_id, service, version, idempotency_key, body_hash, answers, files, received_at)
  select submission_id, id, service, 1, id::text, '', '{"first_name": "วิไล", "subject": "ไฟดับ", "village": 7}', '{}', received_at
  from service_case where division = 'clerk' and phase = 'received' limit 200
  returning case_id, received_at
)
insert into case_event (case_id, seq, type, at, actor_kind, data)
select case_id, 1, 'case.opened', received_at, 'applicant', '{}' from filed`;

const seed = async (client: Client, count: number): Promise<string> => {
  const { rows } = await client.query<{ id: string }>("select id from officer where username = 'clerk'");
  const clerk = rows[0]?.id ?? '';
  const others = await client.query<{ id: string }>(
    'select gen_random_uuid() as id from generate_series(1, 299)',
  );
  const officers = [clerk, ...others.rows.map(({ id }) => id)];
  if (await isSeeded(client, count)) return clerk;
  await seedCases(client, { count, officers, now: new Date().toISOString() }, 'bench-request');
  await client.query(
    `insert into case_seen (officer_id, case_id, version)
     select $1, id, 2 from service_case where division = 'clerk' and phase = 'received' and receipt_seq % 2 = 0`,
    [clerk],
  );
  await client.query(fileSome);
  await client.query('analyze case_seen');
  return clerk;
};

/** Whether the database was kept from an earlier run with as many cases. */
const isSeeded = async (client: Client, count: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from service_case where service = 'bench-01' offset $1 limit 1`,
    [Math.floor(count / seedServices) - 1],
  );
  return rowCount === 1;
};

const listQuestions = async (client: Client, officer: Officer, clerk: string): Promise<Question[]> => {
  const bare: BareInbox = bareInbox(client, clerk, queuesFor(officer.actor(clerk)));
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
  return caseId === null
    ? lists
    : [...lists, ['case page', () => officer.get(`/api/cases/${caseId}`), () => bare.casePage(caseId)]];
};

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
  const measured = new Map(
    questions.map(([name]) => [name, { mine: [] as number[], limit: [] as number[] }]),
  );
  for (let round = -1; round < rounds; round += 1)
    for (const [name, asked, bare] of questions) {
      const { mine, limit } = measured.get(name) as Measured;
      for (let sample = 0; sample < samples / rounds; sample += 1) {
        const isSalaFirst = sample % 2 === 0;
        const one = await time(isSalaFirst ? asked : bare);
        const other = await time(isSalaFirst ? bare : asked);
        if (round < 0) continue;
        mine.push(isSalaFirst ? one : other);
        limit.push(isSalaFirst ? other : one);
      }
    }
  return measured;
};

const p95 = (values: readonly number[]): number => percentile(values, 0.95);

/** A supervisor of the largest division, over HTTP. */
class Officer {
  private constructor(
    private readonly api: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  static async signIn(api: string): Promise<Officer> {
    const answer = await fetch(`${api}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'clerk', password: benchPassword }),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    const { csrfToken } = (await answer.json()) as { csrfToken: string };
    return new Officer(api, { cookie: cookie.join('; '), 'x-csrf-token': csrfToken });
  }

  actor(id: string) {
    return { kind: 'officer', id, roles: ['officer', 'supervisor'], divisions: ['clerk'] } as const;
  }

  async page(query: Readonly<Record<string, string>>): Promise<void> {
    const search = new URLSearchParams({ limit: String(pageSize), ...query });
    const page = (await this.get(`/api/inbox?${search}`)) as Page;
    if (page.items.length === 0) throw new Error(`nothing was found by ${search}`);
  }

  /** Counts that were not kept from before. */
  async counts(): Promise<void> {
    await this.forgetCounts();
    await this.get('/api/inbox/changes');
  }

  /** The inbox as it is opened: nothing was kept from before. */
  async opening(): Promise<void> {
    await this.forgetCounts();
    await this.page({ queue: 'my-division' });
  }

  private async forgetCounts(): Promise<void> {
    await this.call('POST', '/api/inbox/read', '{"cases":[]}');
  }

  get(path: string): Promise<unknown> {
    return this.call('GET', path);
  }

  /** On one connection that stays open, as a browser’s does. */
  private call(method: 'GET' | 'POST', path: string, body?: string): Promise<unknown> {
    const headers = { ...this.headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      const asked = request(`${this.api}${path}`, { method, headers, agent }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
          else resolve(JSON.parse(Buffer.concat(parts).toString()));
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const time = async (work: Ask): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
