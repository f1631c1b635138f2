import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InboxPage } from '#contracts/inbox';
import { type HttpClient, Stage, fileToyCase, takeCase, toyFiling } from '#test/support';

const total = 47;
const pageSize = 10;

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly nextCursor: string | null;
}

describe('a list that comes in pages', () => {
  let stage: Stage;
  let engineer: HttpClient;

  beforeAll(async () => {
    stage = await Stage.open();
    engineer = await stage.as('engineer');
    for (let number = 0; number < total; number += 1) {
      await fileToyCase(
        stage.citizen,
        toyFiling({ place: { village: (number % 9) + 1, landmark: 'ข้างวัด' } }),
      );
    }
    await stage.query(`insert into mail_sink (id, at, recipient, subject, body)
      select 'mail-' || n, now(), 'a@example.com', 'เรื่อง ' || n, 'ข้อความ' from generate_series(1, ${total}) as n`);
  });

  afterAll(() => stage.close());

  const readPage = async (path: string, cursor: string | null): Promise<Page> => {
    const query = new URLSearchParams({ limit: String(pageSize), ...(cursor !== null && { cursor }) });
    const { body } = await engineer.get<Page>(`${path}${path.includes('?') ? '&' : '?'}${query.toString()}`);
    expect(body.items.length).toBeLessThanOrEqual(pageSize);
    return body;
  };
  /** All pages; `between` happens after the first. */
  const readAll = async (
    path: string,
    between: () => Promise<unknown> = async () => {},
  ): Promise<string[]> => {
    const pages = [await readPage(path, null)];
    await between();
    for (
      let cursor = pages[0]?.nextCursor ?? null;
      cursor !== null;
      cursor = pages.at(-1)?.nextCursor ?? null
    ) {
      pages.push(await readPage(path, cursor));
    }
    return pages.flatMap(({ items }) => items.map((item) => String(item['receiptNumber'] ?? item['id'])));
  };

  const paths = [
    '/api/inbox',
    '/api/inbox?sort=received',
    '/api/inbox?sort=-received',
    '/api/inbox?sort=due',
    '/api/inbox?queue=unassigned',
    '/api/inbox?q=สมชาย',
    '/api/public/cases',
    '/api/admin/mail',
  ];

  it.each(paths)('%s shows each entry once', async (path) => {
    const seen = await readAll(path);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it.each(paths)('%s shows each entry once where the order alone can’t tell them apart', async (path) => {
    await stage.query(
      `update service_case set received_at = '2026-11-23T03:00:00Z', due_at = '2026-12-01T09:30:00Z', entered_state_at = '2026-11-23T03:00:00Z'`,
    );
    expect(new Set(await readAll(path)).size).toBe(total);
  });

  it('goes on where it was while new cases come in', async () => {
    const before = await readAll('/api/inbox');
    const seen = await readAll('/api/inbox', () => fileToyCase(stage.citizen));
    expect(seen).toEqual(before);
  });

  it('a cursor of one order is refused in another', async () => {
    const { body } = await engineer.get<Page>('/api/inbox?sort=due&limit=5');
    const { status } = await engineer.get(
      `/api/inbox?sort=received&cursor=${encodeURIComponent(body.nextCursor ?? '')}`,
    );
    expect(status).toBe(400);
  });

  it.each([
    ['?service=toy-club', total + 1],
    ['?service=no-such-service', 0],
    ['?state=submitted', total + 1],
    ['?state=approved', 0],
    ['?assignee=none', total + 1],
    ['?assignee=me', 0],
    ['?q=00007', 1],
    ['?q=ใจดี', total + 1],
    ['?q=1101700207366', total + 1],
    ['?q=0812345678', total + 1],
    ['?q=%25', 0],
    ["?q=' or 1=1 --", 0],
    ['?queue=late', 0],
  ])('the inbox narrowed by %s has %d', async (query, expected) => {
    const [path, value] = query.split('=');
    const { body } = await engineer.get<InboxPage>(
      `/api/inbox${path}=${encodeURIComponent(decodeURIComponent(value ?? ''))}&limit=100`,
    );
    expect(body.items).toHaveLength(expected);
  });

  it('counts its queues as they are', async () => {
    const { body } = await engineer.get<InboxPage>('/api/inbox?queue=unassigned');
    await takeCase(engineer, body.items[0]?.id ?? '');
    const after = (await engineer.get<InboxPage>('/api/inbox?queue=mine')).body;
    expect([after.counts['mine'], after.counts['unassigned']]).toEqual([
      1,
      (body.counts['unassigned'] ?? 0) - 1,
    ]);
    expect(after.items).toHaveLength(1);
  });

  it('a queue that the officer doesn’t have, or that isn’t there, is refused', async () => {
    expect((await engineer.get('/api/inbox?queue=no-such-queue')).status).toBe(404);
    expect((await (await stage.as('admin')).get('/api/inbox?queue=mine')).status).toBe(404);
  });
});
