import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpClient, Sala, Stage, addOfficer, testPassword } from '#test/support';

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

describe('signing in', () => {
  let stage: Stage;
  const from = (address: string) => stage.citizen.with({ 'x-forwarded-for': address });
  const signIn = (username: string, password: string = testPassword, caller = stage.citizen) =>
    caller.post('/api/session', { username, password });
  const cookieOf = (answer: { headers: Headers }) => answer.headers.getSetCookie()[0] ?? '';

  beforeAll(async () => {
    stage = await Stage.open({ environment: { SALA_TRUST_PROXY: '1' } });
  });

  beforeEach(() => stage.query('delete from rate_limit'));

  afterAll(() => stage.close());

  it('gives a cookie that no script reads and that no other site sends, and who one is', async () => {
    const answer = await signIn('engineer');
    expect(cookieOf(answer)).toMatch(/^sala_session=[\w-]{32,}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).toMatchObject({
      user: { username: 'engineer', roles: ['officer'], divisions: [{ id: 'engineering' }] },
      csrfToken: expect.stringMatching(/^[\w-]{20,}$/),
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/password|hash/i);
  });

  it('under https the cookie is Secure and bound to the host', async () => {
    const environment = { SALA_PUBLIC_URL: 'https://sala.example' };
    const secure = await Sala.start({ databaseUrl: stage.database.url, environment });
    const answer = await signIn('engineer', testPassword, new HttpClient(secure.url));
    expect(cookieOf(answer)).toMatch(/^__Host-sala_session=[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    await secure.stop();
  });

  it('begins a new session each time and ends the one that was there', async () => {
    const first = cookieOf(await signIn('engineer')).split(';')[0] ?? '';
    const again = await signIn('engineer', testPassword, stage.citizen.with({ cookie: first }));
    expect(cookieOf(again)).not.toContain(first);
    expect((await stage.citizen.with({ cookie: first }).get('/api/session')).status).toBe(401);
  });

  it('ends with signing out: the cookie is dead, not just forgotten', async () => {
    const officer = await HttpClient.signIn(stage.sala.url, 'health');
    expect((await officer.delete('/api/session')).status).toBe(204);
    expect((await officer.get('/api/session')).status).toBe(401);
    expect((await officer.get('/api/inbox')).status).toBe(401);
  });

  it('ends at once when the officer is disabled, who can’t come back', async () => {
    const id = await addOfficer(stage, {
      username: 'leaver',
      roles: ['officer'],
      divisions: ['engineering'],
    });
    const officer = await HttpClient.signIn(stage.sala.url, 'leaver');
    await stage.query('update officer set disabled_at = now() where id = $1', [id]);
    expect((await officer.get('/api/inbox')).status).toBe(401);
    expect((await signIn('leaver')).status).toBe(401);
  });

  it.each([
    ['30 idle minutes', "seen_at = seen_at - interval '31 minutes'"],
    ['12 hours at most', "created_at = created_at - interval '12 hours 1 minute'"],
  ])('ends after %s', async (_title, change) => {
    const officer = await HttpClient.signIn(stage.sala.url, 'welfare');
    await stage.query(
      `update session set ${change} where officer_id = (select id from officer where username = 'welfare')`,
    );
    expect((await officer.get('/api/session')).status).toBe(401);
  });

  it('the database holds no token that would open a session', async () => {
    const token = /=([\w-]+);/.exec(cookieOf(await signIn('treasurer')))?.[1] ?? '';
    const rows = await stage.query('select * from session');
    expect(JSON.stringify(rows)).not.toContain(token);
    const stolen = Buffer.from((rows.at(-1) as { token_hash: Buffer }).token_hash).toString('base64url');
    expect((await stage.citizen.with({ cookie: `sala_session=${stolen}` }).get('/api/session')).status).toBe(
      401,
    );
  });

  it('a wrong password and an unknown name are refused alike, in words and in time', async () => {
    const tries = async (username: string) => {
      const times: number[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const begun = performance.now();
        const { status, body } = await signIn(username, 'a wrong guess');
        times.push(performance.now() - begun);
        expect([status, body['code'], body['title']]).toEqual([401, 'session.refused', expect.any(String)]);
      }
      return median(times);
    };
    const [known, unknown] = [await tries('engineer'), await tries('nobody-of-that-name')];
    expect(unknown).toBeGreaterThan(known / 4);
    const words = await Promise.all([signIn('mayor', 'x'), signIn('nobody', 'x')]);
    expect(words[0].body['title']).toBe(words[1].body['title']);
  });

  it('after five wrong guesses the name has to wait, the right password too, known name or not', async () => {
    for (const username of ['engineer', 'nobody-of-that-name']) {
      const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(username, 'a wrong guess')));
      expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([401, 429]));
      expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
      const right = await signIn(username);
      expect([right.status, right.body['code']]).toEqual([429, 'request.too-many']);
      expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(60);
    }
    expect((await signIn('engineer', testPassword, from('203.0.113.7'))).status).toBe(200);
    expect((await signIn('treasurer')).status).toBe(200);
  });

  it.each([
    ['no password', { username: 'engineer' }],
    ['an object for a password', { username: 'engineer', password: { $ne: '' } }],
    ['a very long password', { username: 'engineer', password: 'x'.repeat(201) }],
    ['more than asked', { username: 'engineer', password: 'x', roles: ['admin'] }],
  ])('%s is refused before it is looked up', async (_title, body) => {
    expect((await stage.citizen.post('/api/session', body)).status).toBe(422);
  });
});
