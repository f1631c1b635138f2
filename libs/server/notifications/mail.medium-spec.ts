import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { MailSink } from '#platform/channels';
import { SignInModule, seedDemoAccounts } from '#server/identity';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createTestDatabase, testPassword } from '#test/support';
import { NotificationsModule } from './index.js';

const message = (id: number) => ({
  id: `effect-${id}.applicant`,
  to: 'somchai@citizen.example',
  subject: `เรื่องที่ ${id}`,
  body: 'ข้อความ',
});

describe('messages kept here', () => {
  let database: TestDatabase;
  let test: TestApp;
  let cookie: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    test = await startTestApp(testSettings(database.url), [SignInModule, NotificationsModule]);
    await seedDemoAccounts(test.app.get(DataSource), { password: testPassword, divisions: [] });
    const signedIn = await test.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'clerk', password: testPassword },
    });
    cookie = `${signedIn.cookies[0]?.name}=${signedIn.cookies[0]?.value}`;
    const sink = test.app.get(MailSink);
    for (const id of [1, 2, 3, 2, 1]) await sink.send(message(id));
  });

  afterAll(async () => {
    await test.app.close();
    await database.drop();
  });

  const list = (query = '', headers: Record<string, string> = { cookie }) =>
    test.app.inject({ url: `/api/admin/mail${query}`, headers });

  it('are listed for the office, each once, the newest first', async () => {
    const { items } = (await list()).json<{ items: { id: string; subject: string; status: string }[] }>();
    expect(items.map(({ id }) => id)).toEqual([
      'effect-3.applicant',
      'effect-2.applicant',
      'effect-1.applicant',
    ]);
    expect(items[0]).toEqual({ ...message(3), at: '2026-11-23T03:00:00.000Z', status: 'kept' });
  });

  it('come page by page', async () => {
    const first = (await list('?limit=2')).json<{ items: unknown[]; nextCursor: string }>();
    expect(first.items).toHaveLength(2);
    const second = (await list(`?limit=2&cursor=${first.nextCursor}`)).json<{
      items: { id: string }[];
      nextCursor: null;
    }>();
    expect(second.items.map(({ id }) => id)).toEqual(['effect-1.applicant']);
    expect(second.nextCursor).toBeNull();
    expect((await list('?cursor=1;drop')).statusCode).toBe(400);
  });

  it('are shown to nobody who isn’t signed in', async () => {
    expect((await list('', {})).statusCode).toBe(401);
  });
});
