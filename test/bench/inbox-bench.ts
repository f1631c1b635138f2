import { Client } from 'pg';
import { percentile } from './load.js';
import type { BenchReport } from './report.js';
import { benchPassword, type Stack } from './stack.js';
import { seedCases } from './seed-cases.js';

const pageSize = 50;

interface Page {
  readonly items: readonly { readonly id: string; readonly receivedAt: string }[];
  readonly nextCursor: string | null;
}

const bareQuery = {
  name: 'bare-inbox',
  text: `select id, service, state, phase, applicant_masked, due_at, received_at, version from service_case
    where division = $1 and phase in ('received', 'in-progress', 'waiting-applicant') and (received_at, id) < ($2, $3)
    order by received_at desc, id desc limit ${pageSize}`,
};

const newest = ['clerk', '9999-01-01T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** The officer's inbox over HTTP beside the bare keyset query, first page and deep in the list. */
export const benchInbox = async (
  stack: Stack,
  { cases, samples }: { cases: number; samples: number },
): Promise<BenchReport> => {
  const client = new Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    await seedCases(client, cases);
    const cookie = await signIn(stack.api);
    const page = (cursor: string | null): Promise<Page> => getPage(stack.api, cookie, cursor);
    const middle = await client.query<{ received_at: Date; id: string }>(
      `select received_at, id from service_case where division = 'clerk' and phase in ('received', 'in-progress', 'waiting-applicant')
       order by received_at desc, id desc offset ${Math.floor(cases * 0.4)} limit 1`,
    );
    const [deepRow] = middle.rows;
    if (!deepRow) throw new Error('nothing was seeded');
    const deepCursor = Buffer.from(
      ['-received', await asText(client, deepRow.id), deepRow.id].join('|'),
    ).toString('base64url');
    const timed = {
      first: [] as number[],
      deep: [] as number[],
      bareFirst: [] as number[],
      bareDeep: [] as number[],
    };
    for (let sample = -20; sample < samples; sample += 1) {
      const keep = sample >= 0;
      record(timed.bareFirst, keep, await time(() => client.query({ ...bareQuery, values: newest })));
      record(timed.first, keep, await time(() => page(null)));
      record(
        timed.bareDeep,
        keep,
        await time(() => client.query({ ...bareQuery, values: ['clerk', deepRow.received_at, deepRow.id] })),
      );
      record(timed.deep, keep, await time(() => page(deepCursor)));
    }
    return {
      name: `inbox: ${cases} cases, page of ${pageSize}`,
      figures: {
        firstP50Ms: percentile(timed.first, 0.5),
        firstP95Ms: p95(timed.first),
        deepP50Ms: percentile(timed.deep, 0.5),
        deepP95Ms: p95(timed.deep),
        bareFirstP50Ms: percentile(timed.bareFirst, 0.5),
        bareFirstP95Ms: p95(timed.bareFirst),
        bareDeepP50Ms: percentile(timed.bareDeep, 0.5),
        bareDeepP95Ms: p95(timed.bareDeep),
      },
      ratios: [
        {
          name: 'first page p95 of the bare query',
          value: p95(timed.first) / p95(timed.bareFirst),
          atMost: 3,
        },
        { name: 'deep page p95 of the bare query', value: p95(timed.deep) / p95(timed.bareDeep), atMost: 3 },
        {
          name: 'deep page p50 of the first page',
          value: percentile(timed.deep, 0.5) / percentile(timed.first, 0.5),
          atMost: 1.5,
        },
      ],
    };
  } finally {
    await client.end();
  }
};

const p95 = (values: readonly number[]): number => percentile(values, 0.95);

const asText = async (client: Client, id: string): Promise<string> => {
  const { rows } = await client.query<{ key: string }>(
    'select received_at::text as key from service_case where id = $1',
    [id],
  );
  return rows[0]?.key ?? '';
};

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const record = (into: number[], keep: boolean, value: number): void => {
  if (keep) into.push(value);
};

const signIn = async (api: string): Promise<string> => {
  const answer = await fetch(`${api}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'clerk', password: benchPassword }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

const getPage = async (api: string, cookie: string, cursor: string | null): Promise<Page> => {
  const query = new URLSearchParams({
    queue: 'my-division',
    limit: String(pageSize),
    ...(cursor && { cursor }),
  });
  const answer = await fetch(`${api}/api/inbox?${query}`, { headers: { cookie } });
  const page = (await answer.json()) as Page;
  if (!answer.ok || page.items.length === 0) throw new Error(`inbox: ${answer.status}`);
  return page;
};
