import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { CalendarView, CouncilView, DivisionView, OfficerView } from '#contracts/organisation';
import { ManageOfficers, OrganisationModule } from '#server/organisation';
import { SignInModule } from '#server/identity';
import { CatalogHttpModule, CouncilProfile } from '#server/catalog';
import { CasesHttpModule } from '#server/cases';
import { toyAnswers } from '#test/fixtures';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createPreparedDatabase, testPassword, toyCode } from '#test/support';

const preparationMs = 60_000;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Headers = Readonly<Record<string, string>>;

describe('the organisation', () => {
  let database: TestDatabase;
  let test: TestApp;
  let admin: Headers;

  const signIn = (username: string, password = testPassword) =>
    test.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } });
  const as = async (username: string, password = testPassword): Promise<Headers> => {
    const answer = await signIn(username, password);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    const [cookie] = answer.cookies;
    return {
      cookie: `${cookie?.name}=${cookie?.value}`,
      'x-csrf-token': answer.json<{ csrfToken: string }>().csrfToken,
    };
  };
  const send = (headers: Headers, method: Method, url: string, payload?: object) =>
    test.app.inject({ method, url, headers, ...(payload && { payload }) });
  const ask = async <T>(headers: Headers, method: Method, url: string, payload?: object): Promise<T> => {
    const answer = await send(headers, method, url, payload);
    if (answer.statusCode >= 300) throw new Error(`${answer.statusCode} ${answer.body}`);
    return answer.body === '' ? (undefined as T) : answer.json<T>();
  };
  const code = async (headers: Headers, method: Method, url: string, payload?: object): Promise<string> => {
    const answer = await send(headers, method, url, payload);
    return answer.statusCode < 300
      ? String(answer.statusCode)
      : `${answer.statusCode} ${answer.json<{ code: string }>().code}`;
  };
  const officers = async () =>
    new Map(
      (await ask<{ items: OfficerView[] }>(admin, 'GET', '/api/admin/officers')).items.map((one) => [
        one.username,
        one,
      ]),
    );
  const audited = async (subject: string): Promise<{ action: string; detail: Record<string, unknown> }[]> =>
    test.app.get(DataSource).query(
      `select entry ->> 'action' as action, entry -> 'detail' as detail from audit_entry
         where entry ->> 'subject_id' = $1 order by position`,
      [subject],
    );
  const person = (over: object = {}) => ({
    username: 'Somsri.K',
    name: 'สมศรี ขยันงาน',
    email: null,
    roles: ['officer'],
    divisions: ['engineering'],
    positions: [],
    committees: [],
    ...over,
  });
  const factsOf = (facts: ReturnType<typeof person>) =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'username'));

  beforeAll(async () => {
    database = await createPreparedDatabase();
    test = await startTestApp(testSettings(database.url), [
      SignInModule,
      CatalogHttpModule,
      CasesHttpModule,
      OrganisationModule,
    ]);
    admin = await as('admin');
  }, preparationMs);

  afterAll(async () => {
    await test?.app.close();
    await database.drop();
  });

  describe('officers', () => {
    it('are made with a password that is told once, and sign in with it', async () => {
      const made = await ask<{ officer: OfficerView; password: string }>(
        admin,
        'POST',
        '/api/admin/officers',
        person(),
      );
      expect(made.officer).toMatchObject({ username: 'somsri.k', divisions: ['engineering'], openCases: 0 });
      expect((await signIn('SOMSRI.K', made.password)).statusCode).toBe(200);
      expect(await audited(made.officer.id)).toMatchObject([{ action: 'officer.created' }]);
      expect(JSON.stringify(await audited(made.officer.id))).not.toContain('สมศรี');
    });

    it('have each their own name for signing in, and divisions that the council has', async () => {
      expect(await code(admin, 'POST', '/api/admin/officers', person({ username: 'SOMSRI.k' }))).toBe(
        '422 answers.invalid',
      );
      const answer = await send(
        admin,
        'POST',
        '/api/admin/officers',
        person({ username: 'x1y', divisions: ['navy'] }),
      );
      expect(answer.json<{ errors: unknown }>().errors).toMatchObject([
        { pointer: '/divisions/0', code: 'officer.division-unknown' },
      ]);
    });

    it.each([
      ['a name with spaces', { username: 'a b c' }],
      ['an unknown role', { roles: ['mayor'] }],
      ['no role', { roles: [] }],
      ['no mail address', { email: 'nowhere' }],
      ['a key too many', { passwordHash: 'x' }],
    ])('with %s are refused', async (_, over) => {
      expect(
        await code(admin, 'POST', '/api/admin/officers', person({ username: 'new.one', ...over })),
      ).toMatch(/^4/);
    });

    it('get other roles at their next request, and lose everything at once when disabled', async () => {
      const { id } = (await officers()).get('somsri.k')!;
      const { password } = await ask<{ password: string }>(
        admin,
        'POST',
        `/api/admin/officers/${id}/password`,
      );
      const session = await as('somsri.k', password);
      expect(await code(session, 'GET', '/api/admin/officers')).toBe('403 access.forbidden');
      await ask(admin, 'PUT', `/api/admin/officers/${id}`, factsOf(person({ roles: ['officer', 'admin'] })));
      expect(await code(session, 'GET', '/api/admin/officers')).toBe('200');
      await ask(admin, 'POST', `/api/admin/officers/${id}/disable`);
      expect(await code(session, 'GET', '/api/session')).toBe('401 session.required');
      expect((await signIn('somsri.k', password)).statusCode).toBe(401);
      await ask(admin, 'POST', `/api/admin/officers/${id}/enable`);
      expect((await signIn('somsri.k', password)).statusCode).toBe(200);
      expect((await audited(id)).map(({ action }) => action)).toEqual([
        'officer.created',
        'officer.password-reset',
        'officer.changed',
        'officer.disabled',
        'officer.enabled',
      ]);
      expect((await audited(id))[2]?.detail).toMatchObject({
        fields: ['roles'],
        before: { roles: ['officer'] },
        after: { roles: ['officer', 'admin'] },
      });
      await ask(admin, 'PUT', `/api/admin/officers/${id}`, factsOf(person()));
    });

    it('keep one administrator among them, and nobody disables their own account', async () => {
      const { id } = (await officers()).get('admin')!;
      expect(await code(admin, 'POST', `/api/admin/officers/${id}/disable`)).toBe('409 officer.self');
      expect(await code(admin, 'PUT', `/api/admin/officers/${id}`, factsOf(person({ divisions: [] })))).toBe(
        '409 officer.last-admin',
      );
    });

    it('change their own password, which ends all their sessions', async () => {
      const { id } = (await officers()).get('somsri.k')!;
      const { password } = await ask<{ password: string }>(
        admin,
        'POST',
        `/api/admin/officers/${id}/password`,
      );
      const session = await as('somsri.k', password);
      const next = 'รหัสผ่านใหม่ที่ยาวพอ';
      expect(await code(session, 'PUT', '/api/session/password', { current: 'wrong', next })).toBe(
        '422 answers.invalid',
      );
      expect(await code(session, 'PUT', '/api/session/password', { current: password, next: 'short' })).toBe(
        '422 request.invalid',
      );
      expect(await code(session, 'PUT', '/api/session/password', { current: password, next })).toBe('204');
      expect(await code(session, 'GET', '/api/session')).toBe('401 session.required');
      expect((await signIn('somsri.k', next)).statusCode).toBe(200);
    });

    it('that nobody knows are not found', async () => {
      const id = '00000000-0000-4000-8000-000000000000';
      expect(await code(admin, 'POST', `/api/admin/officers/${id}/disable`)).toBe('404 officer.not-found');
      expect(await code(admin, 'POST', `/api/admin/officers/${id}/password`)).toBe('404 officer.not-found');
    });

    it('are made at the command line too, without anybody signed in', async () => {
      const made = await test.app
        .get(ManageOfficers)
        .create(null, person({ username: 'first.admin', roles: ['admin'], divisions: [] }) as never);
      if (!made.ok) throw new Error('refused');
      expect((await signIn('first.admin', made.value.password)).statusCode).toBe(200);
    });
  });

  describe('absences', () => {
    const days = { from: '2026-11-23', to: '2026-11-25' };

    it('are entered by an administrator or a supervisor of the division, for days to come, once', async () => {
      const people = await officers();
      const [engineer, clerk, health] = ['engineer', 'clerk', 'health'].map((name) => people.get(name)!.id);
      const body = { officer: engineer, standIn: clerk, ...days };
      const [supervisor, colleague] = [await as('clerk'), await as('engineer')];
      expect(await code(colleague, 'POST', '/api/absences', body)).toBe('403 absence.forbidden');
      expect(await code(supervisor, 'POST', '/api/absences', body)).toBe('403 absence.forbidden');
      expect(await code(admin, 'POST', '/api/absences', { ...body, to: '2026-11-22' })).toBe(
        '422 answers.invalid',
      );
      expect(await code(admin, 'POST', '/api/absences', { ...body, standIn: engineer })).toBe(
        '422 answers.invalid',
      );
      const entered = await ask<{ id: string }>(admin, 'POST', '/api/absences', body);
      expect(
        await code(admin, 'POST', '/api/absences', { ...body, from: '2026-11-25', to: '2026-11-30' }),
      ).toBe('422 answers.invalid');
      expect(
        await code(admin, 'POST', '/api/absences', { officer: health, standIn: engineer, ...days }),
      ).toBe('422 answers.invalid');
      const { items } = await ask<{ items: object[] }>(colleague, 'GET', '/api/absences');
      expect(items).toMatchObject([{ id: entered.id, officer: { name: 'ประเสริฐ ช่างโยธา' }, ...days }]);
    });

    it('give the stand-in what the officer may do on those days, and take it back with them', async () => {
      const filed = await test.app.inject({
        method: 'POST',
        url: `/api/services/${toyCode}/submissions`,
        headers: { 'idempotency-key': 'organisation-0000000000001' },
        payload: { version: 1, answers: toyAnswers },
      });
      const { caseId } = filed.json<{ caseId: string }>();
      const clerk = await as('clerk');
      expect(await code(clerk, 'GET', `/api/cases/${caseId}`)).toBe('200');
      const { items } = await ask<{ items: { id: string }[] }>(admin, 'GET', '/api/absences');
      await ask(admin, 'DELETE', `/api/absences/${items[0]?.id}`);
      expect(await code(clerk, 'GET', `/api/cases/${caseId}`)).toBe('404 case.not-found');
      expect(await code(admin, 'DELETE', `/api/absences/${items[0]?.id}`)).toBe('404 absence.not-found');
    });
  });

  describe('divisions', () => {
    const list = async () =>
      (await ask<{ items: DivisionView[] }>(admin, 'GET', '/api/admin/divisions')).items;
    const mapped = async (servedBy: Readonly<Record<string, string>>) =>
      (await list()).map(({ id, name }) => ({ id, name, servedBy: servedBy[id] ?? null }));

    it('do the work of those that a small council has not: cases, and no service changed', async () => {
      const clerk = await as('clerk');
      const filed = await test.app.inject({
        method: 'POST',
        url: `/api/services/${toyCode}/submissions`,
        headers: { 'idempotency-key': 'organisation-0000000000002' },
        payload: { version: 1, answers: toyAnswers },
      });
      const { caseId } = filed.json<{ caseId: string }>();
      expect(await code(clerk, 'GET', `/api/cases/${caseId}`)).toBe('404 case.not-found');
      await ask(admin, 'PUT', '/api/admin/divisions', { divisions: await mapped({ engineering: 'clerk' }) });
      expect(await code(clerk, 'POST', `/api/cases/${caseId}/take`)).toBe('200');
      const { user } = await ask<{ user: { divisions: { id: string }[] } }>(clerk, 'GET', '/api/session');
      expect(user.divisions.map(({ id }) => id)).toEqual(['clerk']);
      const engineering = (await list()).find(({ id }) => id === 'engineering');
      expect(engineering).toMatchObject({ servedBy: 'clerk', services: 1 });
      const council = await ask<{ divisions: { id: string; name: { th: string } }[] }>(
        {},
        'GET',
        '/api/council',
      );
      expect(council.divisions.find(({ id }) => id === 'engineering')?.name.th).toBe('สำนักปลัด');
      await ask(admin, 'PUT', '/api/admin/divisions', { divisions: await mapped({}) });
      expect(await code(clerk, 'GET', `/api/cases/${caseId}`)).toBe('200');
    });

    it('can’t go, nor be served by none, by themselves, or by one that is served', async () => {
      const errors = async (divisions: object[]) =>
        (await send(admin, 'PUT', '/api/admin/divisions', { divisions })).json<{
          errors?: { code: string }[];
          code: string;
        }>();
      expect((await errors((await mapped({})).slice(1))).errors ?? []).toMatchObject([
        { code: 'division.missing' },
      ]);
      for (const servedBy of ['nobody', 'health'])
        expect((await errors(await mapped({ health: servedBy }))).errors).toMatchObject([
          { code: 'division.unknown' },
        ]);
      expect((await errors(await mapped({ health: 'welfare', welfare: 'clerk' }))).errors).toMatchObject([
        { code: 'division.served-twice' },
      ]);
    });
  });

  describe('calendar and profile', () => {
    const calendar = () => ask<CalendarView>(admin, 'GET', '/api/admin/calendar');

    it('take a local closure, ask for due days to be computed again, and tell the audit trail', async () => {
      const { revision, calendar: facts } = await calendar();
      const closure = {
        date: '2026-12-14',
        name: { th: 'ปิดทำการเพื่อจัดการเลือกตั้ง', en: 'Closed for elections' },
        local: true,
      };
      const saved = await ask<CalendarView>(admin, 'PUT', '/api/admin/calendar', {
        revision,
        calendar: { ...facts, holidays: [closure, ...facts.holidays] },
      });
      expect(saved.calendar.holidays).toContainEqual(closure);
      expect(saved.calendar.holidays.map(({ date }) => date)).toEqual(
        saved.calendar.holidays.map(({ date }) => date).toSorted(),
      );
      const jobs = await test.app
        .get(DataSource)
        .query(`select 1 from outbox where kind = 'clocks.recompute'`);
      expect(jobs).toHaveLength(1);
      expect((await audited('1')).at(-1)).toMatchObject({
        action: 'calendar.changed',
        detail: { added: ['2026-12-14'], removed: [], hoursChanged: false },
      });
      expect(await code(admin, 'PUT', '/api/admin/calendar', { revision, calendar: facts })).toBe(
        '409 council.stale',
      );
    });

    it.each([
      [
        'a day twice',
        (facts: CalendarView['calendar']) => ({ ...facts, holidays: [...facts.holidays, facts.holidays[0]] }),
        'calendar.duplicate-day',
      ],
      [
        'a day that isn’t',
        (facts: CalendarView['calendar']) => ({
          ...facts,
          holidays: [{ date: '2026-02-30', name: { th: 'ก', en: '' } }],
        }),
        'calendar.no-day',
      ],
      [
        'an office that closes before it opens',
        (facts: CalendarView['calendar']) => ({
          ...facts,
          officeHours: { ...facts.officeHours, closes: '08:00' },
        }),
        'calendar.closes-first',
      ],
      [
        'no weekday',
        (facts: CalendarView['calendar']) => ({ ...facts, officeHours: { ...facts.officeHours, days: [] } }),
        'calendar.no-weekdays',
      ],
    ])('refuse %s', async (_, change, problem) => {
      const { revision, calendar: facts } = await calendar();
      const answer = await send(admin, 'PUT', '/api/admin/calendar', { revision, calendar: change(facts) });
      expect(answer.statusCode).toBe(422);
      expect(answer.json<{ errors: object[] }>().errors).toMatchObject([{ code: problem }]);
    });

    it('edit the profile, each edit on what was last read, and keep it when a folder is published again', async () => {
      const { revision, council } = await ask<CouncilView>(admin, 'GET', '/api/admin/council');
      const saved = await ask<CouncilView>(admin, 'PUT', '/api/admin/council', {
        revision,
        council: {
          ...council,
          phone: '0-2999-9999',
          delayCopies: [{ name: { th: 'ก.พ.ร.', en: 'OPDC' }, email: 'opdc@example.go.th' }],
        },
      });
      expect(saved.council.phone).toBe('0-2999-9999');
      expect((await audited('1')).at(-1)).toMatchObject({
        action: 'council.changed',
        detail: { fields: ['phone', 'delayCopies'] },
      });
      expect(await code(admin, 'PUT', '/api/admin/council', { revision, council })).toBe('409 council.stale');
      expect(await ask<object>({}, 'GET', '/api/council')).not.toHaveProperty('delayCopies');
      const profile = test.app.get(CouncilProfile);
      await profile.adopt({ ...(await profile.get()), phone: 'as the file says' });
      expect((await profile.get()).phone).toBe('0-2999-9999');
    });

    it('are for administrators alone', async () => {
      const engineer = await as('engineer');
      for (const url of [
        '/api/admin/officers',
        '/api/admin/council',
        '/api/admin/calendar',
        '/api/admin/divisions',
      ])
        expect(await code(engineer, 'GET', url)).toBe('403 access.forbidden');
    });
  });
});
