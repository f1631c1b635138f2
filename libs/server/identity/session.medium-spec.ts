import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createTestDatabase, testPassword } from '#test/support';
import { OfficerAccounts, OfficerDirectory, SignInModule, seedDemoAccounts } from './index.js';

const minuteMs = 60_000;
const divisions = [
  { id: 'engineering', name: { th: 'กองช่าง', en: 'Engineering' } },
  { id: 'welfare', name: { th: 'กองสวัสดิการสังคม', en: 'Welfare' } },
];

describe('signing in', () => {
  let database: TestDatabase;
  let test: TestApp;
  let sql: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    test = await startTestApp(testSettings(database.url), [SignInModule]);
    sql = test.app.get(DataSource);
    await seedDemoAccounts(sql, { password: testPassword, divisions });
  });

  beforeEach(() => sql.query('truncate rate_limit'));

  afterAll(async () => {
    await test.app.close();
    await database.drop();
  });

  const signIn = (username: string, password = testPassword, headers: Record<string, string> = {}) =>
    test.app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, headers });
  const cookieOf = (answer: { cookies: { name: string; value: string }[] }): string => {
    const [cookie] = answer.cookies;
    return `${cookie?.name}=${cookie?.value}`;
  };
  const who = (cookie: string) => test.app.inject({ url: '/api/session', headers: { cookie } });
  const signedIn = async (username = 'engineer'): Promise<{ cookie: string; csrf: string }> => {
    const answer = await signIn(username);
    return { cookie: cookieOf(answer), csrf: answer.json<{ csrfToken: string }>().csrfToken };
  };

  it('tells who is signed in, divisions with their names, and nothing of the password', async () => {
    const answer = await signIn('engineer');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      user: {
        username: 'engineer',
        roles: ['officer'],
        divisions: [{ id: 'engineering', name: { th: 'กองช่าง' } }],
      },
      csrfToken: expect.stringMatching(/^.{43}$/),
    });
    expect(answer.body).not.toMatch(/password|argon2/i);
    expect((await who(cookieOf(answer))).json()).toEqual(answer.json());
  });

  it('takes a username in any case, and demo accounts reach the divisions that the council has', async () => {
    expect((await signIn(' ENGINEER ')).statusCode).toBe(200);
    expect((await signIn('mayor')).json()).toMatchObject({
      user: { divisions: [{ id: 'engineering' }, { id: 'welfare' }] },
    });
  });

  it('gives a cookie that scripts can’t read and other sites don’t send', async () => {
    const [cookie] = (await signIn('engineer')).cookies;
    expect(cookie).toMatchObject({ name: 'sala_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie).not.toHaveProperty('secure');
    expect(cookie).not.toHaveProperty('domain');
  });

  it('stores passwords as argon2id and tokens as hashes', async () => {
    const token = (await signedIn()).cookie.split('=')[1] ?? '';
    const [officer] = await sql.query('select password_hash from officer limit 1');
    expect(officer.password_hash).toMatch(/^\$argon2id\$/);
    const [session] = await sql.query(
      'select count(*)::integer as found from session where token_hash = $1',
      [createHash('sha256').update(token).digest()],
    );
    expect(session.found).toBe(1);
    const dump = JSON.stringify(await sql.query('select session::text from session'));
    expect(dump).not.toContain(token);
  });

  it('answers an unknown name and a wrong password alike, in like time', async () => {
    const timed = async (username: string) => {
      const begun = performance.now();
      const answer = await signIn(username, 'wrong');
      return {
        status: answer.statusCode,
        body: { ...answer.json<object>(), correlationId: '' },
        ms: performance.now() - begun,
      };
    };
    const [known, unknown] = [await timed('engineer'), await timed('nobody')];
    expect(known.status).toBe(401);
    expect(unknown.body).toEqual(known.body);
    expect(unknown.ms).toBeGreaterThan(known.ms / 4);
  });

  it('shuts a name at an address after five failures, right password or not, and opens again later', async () => {
    for (let failure = 0; failure < 5; failure += 1)
      expect((await signIn('engineer', 'wrong')).statusCode).toBe(401);
    const shut = await signIn('engineer');
    expect(shut.statusCode).toBe(429);
    expect(Number(shut.headers['retry-after'])).toBeGreaterThan(800);
    expect((await signIn('welfare')).statusCode).toBe(200);
    await sql.query('update rate_limit set expire = 1');
    expect((await signIn('engineer')).statusCode).toBe(200);
  });

  it('lets no more than five of fifty guesses at once be judged', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, guess) => signIn('admin', `guess ${guess}`)),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(45);
  });

  it('forgets failures after a success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 4; failure += 1) await signIn('engineer', 'wrong');
      expect((await signIn('engineer')).statusCode).toBe(200);
    }
  });

  it('makes a new session at each sign-in and ends the one before it', async () => {
    const first = await signedIn();
    const second = cookieOf(await signIn('engineer', testPassword, { cookie: first.cookie }));
    expect(second).not.toBe(first.cookie);
    expect((await who(first.cookie)).statusCode).toBe(401);
    expect((await who(second)).statusCode).toBe(200);
  });

  it('ends at sign-out, which needs the CSRF token', async () => {
    const { cookie, csrf } = await signedIn();
    const signOut = (headers: Record<string, string>) =>
      test.app.inject({ method: 'DELETE', url: '/api/session', headers });
    expect((await signOut({ cookie })).statusCode).toBe(403);
    expect((await signOut({ cookie, 'x-csrf-token': csrf })).statusCode).toBe(204);
    expect((await who(cookie)).json()).toMatchObject({ status: 401, code: 'session.required' });
  });

  it('ends after thirty idle minutes, and is kept by use', async () => {
    const { cookie } = await signedIn();
    for (let use = 0; use < 3; use += 1) {
      test.clock.advance(29 * minuteMs);
      expect((await who(cookie)).statusCode).toBe(200);
    }
    test.clock.advance(31 * minuteMs);
    expect((await who(cookie)).statusCode).toBe(401);
  });

  it('ends after twelve hours however busy', async () => {
    const { cookie } = await signedIn();
    for (let use = 0; use < 35; use += 1) {
      test.clock.advance(20 * minuteMs);
      expect((await who(cookie)).statusCode).toBe(200);
    }
    test.clock.advance(21 * minuteMs);
    expect((await who(cookie)).statusCode).toBe(401);
  });

  it('ends at once when the officer is disabled, who can’t sign in again', async () => {
    const { cookie } = await signedIn('welfare');
    const officer = await test.app.get(OfficerDirectory).get('welfare');
    if (!officer.ok) throw new Error('no such officer');
    const { id } = officer.value;
    await sql.transaction((manager) => test.app.get(OfficerAccounts).disable(manager, id));
    expect((await who(cookie)).statusCode).toBe(401);
    expect((await signIn('welfare')).statusCode).toBe(401);
    expect(await sql.query('select 1 from session where officer_id = $1', [officer.value.id])).toEqual([]);
  });

  it.each(['', 'sala_session=', 'sala_session=forged', `sala_session=${'A'.repeat(43)}`, 'sala_session=%00'])(
    'is not had by a cookie %j that Sala never gave',
    async (cookie) => {
      expect((await who(cookie)).statusCode).toBe(401);
    },
  );

  it.each([
    {},
    { username: 'engineer' },
    { username: 'engineer', password: ['x'] },
    { username: 'engineer', password: 'x', admin: true },
    { username: 'x'.repeat(101), password: 'x' },
  ])('refuses a malformed body %j', async (payload) => {
    expect((await test.app.inject({ method: 'POST', url: '/api/session', payload })).statusCode).toBe(422);
  });
});

describe('under https', () => {
  it('the cookie is bound to the host and secure', async () => {
    const database = await createTestDatabase();
    const test = await startTestApp(testSettings(database.url, { SALA_PUBLIC_URL: 'https://sala.example' }), [
      SignInModule,
    ]);
    await seedDemoAccounts(test.app.get(DataSource), { password: testPassword, divisions });
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'admin', password: testPassword },
    });
    expect(answer.cookies[0]).toMatchObject({
      name: '__Host-sala_session',
      secure: true,
      httpOnly: true,
      path: '/',
    });
    expect(answer.headers['strict-transport-security']).toContain('max-age=31536000');
    await test.app.close();
    await database.drop();
  });
});
