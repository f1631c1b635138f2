import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { CaseView } from '#contracts/cases';
import type { Tracking } from '#contracts/tracking';
import { CasesHttpModule } from '#server/cases';
import { CouncilProfile } from '#server/catalog';
import { SignInModule } from '#server/identity';
import { InboxModule } from '#server/inbox';
import { NotificationJobsModule } from '#server/notifications';
import { toyAnswers, toyClocks, toyClocksJourneys, toySamples } from '#test/fixtures';
import { type TestApp, startTestApp, testSettings } from '#test/app';
import { type TestDatabase, createTestDatabase, prepareDatabase, testPassword } from '#test/support';
import { ClocksModule, FireTimers, RecomputeClocks, ReleaseIdle, TickClocks } from './index.js';

/** A Monday morning; a decision is due 30 days later, on Wednesday 23 December at 16:30. */
const monday = '2026-11-23T02:00:00.000Z';
const due = '2026-12-23T09:30:00.000Z';

/** The service is published by a process of its own. */
const preparationMs = 60_000;

const service = { definition: toyClocks, samples: toySamples, journeys: toyClocksJourneys };
const features = [SignInModule, CasesHttpModule, InboxModule, ClocksModule, NotificationJobsModule];

describe('clocks of cases in the database', () => {
  let database: TestDatabase;
  let test: TestApp;
  let other: TestApp;
  let officer: Awaited<ReturnType<typeof signIn>>;

  const signIn = async (app: TestApp, username: string) => {
    const answer = await app.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username, password: testPassword },
    });
    const cookie = `${answer.cookies[0]?.name}=${answer.cookies[0]?.value}`;
    return { cookie, 'x-csrf-token': answer.json<{ csrfToken: string }>().csrfToken };
  };

  const call = async <T>(method: 'GET' | 'POST', url: string, payload?: object): Promise<T> => {
    const answer = await test.app.inject({ method, url, headers: officer, ...(payload && { payload }) });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`);
    return answer.json<T>();
  };

  const view = (id: string) => call<CaseView>('GET', `/api/cases/${id}`);
  const act = async (id: string, action: string, answers: object = {}) =>
    call<CaseView>('POST', `/api/cases/${id}/actions/${action}`, {
      expectedVersion: (await view(id)).version,
      answers,
    });

  let filed = 0;
  const file = async (): Promise<{ caseId: string; trackingCode: string }> => {
    filed += 1;
    const answer = await test.app.inject({
      method: 'POST',
      url: `/api/services/${toyClocks.code}/submissions`,
      headers: { 'idempotency-key': `clocks-test-${filed}-${'x'.repeat(16)}` },
      payload: { version: 1, answers: toyAnswers },
    });
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json();
  };
  const accepted = async () => {
    const receipt = await file();
    officer = await signIn(test, 'engineer');
    await call('POST', `/api/cases/${receipt.caseId}/take`);
    await act(receipt.caseId, 'accept');
    return receipt;
  };

  const now = (moment: string): void => {
    test.clock.set(moment);
    other.clock.set(moment);
  };
  const pass = async (moment: string): Promise<void> => {
    now(moment);
    officer = await signIn(test, 'engineer');
    await test.app.get(TickClocks).run();
  };
  const events = (id: string): Promise<{ type: string }[]> =>
    test.app
      .get(DataSource)
      .query('select type from case_event where case_id = $1 and seq > 3 order by seq', [id]);
  const asked = (id: string): Promise<{ notice: string; to: string }[]> =>
    test.app.get(DataSource).query(
      `select payload ->> 'notice' as notice, payload ->> 'to' as to from outbox
       where kind = 'clock-notice' and payload ->> 'caseId' = $1 order by created_at, id`,
      [id],
    );
  const count = async (id: string, type: string): Promise<number> =>
    (await events(id)).filter((event) => event.type === type).length;

  beforeAll(async () => {
    database = await createTestDatabase();
    await prepareDatabase(database.url, [service]);
    [test, other] = await Promise.all([
      startTestApp(testSettings(database.url), features),
      startTestApp(testSettings(database.url), features),
    ]);
  }, preparationMs);

  beforeEach(() => now(monday));

  afterAll(async () => {
    await Promise.all([test?.app.close(), other?.app.close()]);
    await database.drop();
  });

  it('give a case back to its queue on which nothing happens for as many working days as the council says', async () => {
    const { caseId } = await accepted();
    const release = async (): Promise<string | null> => {
      await test.app.get(ReleaseIdle).run();
      const [row] = await test.app
        .get(DataSource)
        .query<{ assignee: string | null }[]>('select assignee from service_case where id = $1', [caseId]);
      return row?.assignee ?? null;
    };
    const allow = async (idleRelease: number | null): Promise<void> => {
      await test.app
        .get(DataSource)
        .query(
          `update council set profile = (case when $1::integer is null then profile::jsonb - 'idleRelease' else profile::jsonb || jsonb_build_object('idleRelease', $1::integer) end)::json`,
          [idleRelease],
        );
      test.app.get(CouncilProfile).forget();
    };
    now('2027-01-20T02:00:00.000Z');
    expect(await release()).not.toBeNull();
    await allow(5);
    now('2026-11-27T02:00:00.000Z');
    expect(await release()).not.toBeNull();
    now('2026-12-01T02:00:00.000Z');
    expect(await release()).toBeNull();
    await allow(null);
    expect((await events(caseId)).map(({ type }) => type)).toContain('case.released');
  });

  it('are shown in words, with what is kept over a pause', async () => {
    const { caseId } = await accepted();
    const [decision, step] = (await view(caseId)).clocks;
    expect(decision).toMatchObject({
      id: 'decision',
      dueAt: due,
      daysLeft: 30,
      words: { th: 'เหลือ 30 วัน', en: '30 days left' },
      extensions: { used: 0, of: 2 },
      late: false,
    });
    expect(step).toMatchObject({ id: '@step', title: { th: 'ขั้นตอน: ตรวจเอกสาร' }, daysLeft: 3 });
    const paused = (await act(caseId, 'ask-treasury')).clocks[0];
    expect(paused).toMatchObject({ state: 'paused', pausedSince: monday, daysLeft: 30 });
  });

  it('tell the applicant the end of the first clock, and the office the earliest end', async () => {
    const { caseId, trackingCode } = await accepted();
    await act(caseId, 'record-service', { servedOn: '2026-11-23' });
    expect((await view(caseId)).dueAt).toBe('2026-12-08T09:30:00.000Z');
    const tracking = await call<Tracking>('GET', `/api/tracking/${trackingCode}`);
    expect(tracking).toMatchObject({ dueAt: due, dueDay: '2026-12-23' });
  });

  it('fire once each after a day of downtime, and once more for nobody', async () => {
    const { caseId } = await accepted();
    await pass('2026-12-24T03:00:00.000Z');
    await test.app.get(TickClocks).run();
    await other.app.get(TickClocks).run();
    expect((await events(caseId)).map(({ type }) => type)).toEqual([
      'case.clock-ran-out',
      'case.clock-warned',
      'case.clock-ran-out',
      'case.clock-escalated',
    ]);
    expect((await view(caseId)).flags.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['late', 'delay-reason']),
    );
  });

  it('fire once when two workers look at the same moment', async () => {
    const cases = await Promise.all([accepted(), accepted(), accepted()]);
    now('2026-12-23T10:00:00.000Z');
    await Promise.all([test, other, test, other].map(({ app }) => app.get(TickClocks).run()));
    await test.app.get(TickClocks).run();
    for (const { caseId } of cases) {
      expect(await count(caseId, 'case.clock-warned')).toBe(1);
      expect(await count(caseId, 'case.clock-escalated')).toBe(1);
    }
  });

  it('pass over a case that a frozen worker holds, and fire once when it goes on', async () => {
    const [held, free] = [await accepted(), await accepted()];
    now('2026-12-16T02:00:00.000Z');
    const frozen = other.app.get(DataSource).createQueryRunner();
    await frozen.startTransaction();
    await frozen.query('select id from service_case where id = $1 for update', [held.caseId]);
    await test.app.get(TickClocks).run();
    expect(await count(held.caseId, 'case.clock-warned')).toBe(0);
    expect(await count(free.caseId, 'case.clock-warned')).toBe(1);
    await frozen.rollbackTransaction();
    await frozen.release();
    await Promise.all([test.app.get(TickClocks).run(), other.app.get(TickClocks).run()]);
    expect(await count(held.caseId, 'case.clock-warned')).toBe(1);
  });

  it('do nothing twice when the clock on the wall goes back two hours, nor storm when it jumps a year', async () => {
    const { caseId } = await accepted();
    await pass(due);
    const before = await events(caseId);
    await pass('2026-12-23T07:30:00.000Z');
    await pass(due);
    expect(await events(caseId)).toEqual(before);
    await pass('2027-12-23T09:30:00.000Z');
    expect((await events(caseId)).length - before.length).toBeLessThanOrEqual(3);
  });

  it('ask for each message in the transaction of its event, and send it once to each', async () => {
    const { caseId } = await accepted();
    await pass(due);
    expect(await asked(caseId)).toEqual(
      expect.arrayContaining([
        { notice: 'ran-out', to: 'assignee' },
        { notice: 'reason-wanted', to: 'assignee' },
        { notice: 'escalated', to: 'supervisor' },
      ]),
    );
  });

  it('take the reason for a delay from the holder, show it to the applicant, and stop asking', async () => {
    const { caseId, trackingCode } = await accepted();
    await pass(due);
    expect((await view(caseId)).clocks[0]?.delayReason).toMatchObject({ told: 0, mayExplain: true });
    const told = await call<CaseView>('POST', `/api/cases/${caseId}/clocks/decision/delay`, {
      reason: 'รอผลตรวจจากห้องปฏิบัติการ',
    });
    expect(told.clocks[0]?.delayReason).toMatchObject({ wantedBy: null, told: 1 });
    const { history } = await call<Tracking>('GET', `/api/tracking/${trackingCode}`);
    expect(history.at(-1)?.reason).toBe('รอผลตรวจจากห้องปฏิบัติการ');
    await pass('2026-12-24T09:30:00.000Z');
    expect(await count(caseId, 'case.delay-reason-missing')).toBe(0);
    await pass('2026-12-30T09:30:00.000Z');
    expect(await count(caseId, 'case.delay-reason-wanted')).toBe(1);
  });

  it('perform what the law makes of silence, once', async () => {
    now('2027-01-04T02:00:00.000Z');
    const { caseId } = await file();
    await pass('2027-02-03T09:30:00.000Z');
    await Promise.all([test.app.get(FireTimers).run(), other.app.get(FireTimers).run()]);
    expect(await count(caseId, 'case.acted')).toBeLessThanOrEqual(1);
    officer = await signIn(test, 'mayor');
    expect(await view(caseId)).toMatchObject({ state: 'approved', phase: 'completed' });
  });

  it('move with a holiday declared later: once, with an event that shows it, and history stays', async () => {
    const { caseId } = await accepted();
    const council = test.app.get(CouncilProfile);
    const profile = await council.get();
    const holiday = { date: '2026-12-23', name: { th: 'วันหยุดพิเศษ', en: 'Special holiday' } };
    await council.adopt({ ...profile, holidays: [...profile.holidays, holiday] });
    expect(await test.app.get(RecomputeClocks).recomputeAll()).toBeGreaterThan(0);
    expect(await test.app.get(RecomputeClocks).recomputeAll()).toBe(0);
    const moved = await view(caseId);
    expect(moved.clocks[0]?.dueAt).toBe('2026-12-24T09:30:00.000Z');
    expect(moved.timeline.at(-1)).toMatchObject({ type: 'case.clocks-recomputed', actorKind: 'system' });
    await council.adopt(profile);
  });
});
