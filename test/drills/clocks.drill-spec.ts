import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { toyAnswers, toyClocks, toyClocksJourneys, toySamples } from '#test/fixtures';
import {
  HttpClient,
  Sala,
  type TestDatabase,
  createTestDatabase,
  eventually,
  prepareDatabase,
} from '#test/support';

const filings = 60;
const monday = '2026-11-23T02:00:00.000Z';
const dayAfterTheEnd = '2026-12-24T03:00:00.000Z';
const weekAfterTheEnd = '2026-12-30T10:00:00.000Z';
const frozenMs = 60_000;
const longestMs = 240_000;
const patienceMs = 120_000;

/** What time does to a case that nobody touched: by the day after its end, and a week later. */
const expected = {
  [dayAfterTheEnd]: ['case.clock-escalated', 'case.clock-ran-out', 'case.clock-warned'],
  [weekAfterTheEnd]: [
    'case.clock-escalated',
    'case.clock-escalated',
    'case.clock-ran-out',
    'case.clock-warned',
    'case.delay-reason-missing',
    'case.delay-reason-wanted',
  ],
};

describe('clocks while workers are killed and frozen', () => {
  let database: TestDatabase;
  let pool: Pool;

  const start = (now: string, worker: boolean): Promise<Sala> =>
    Sala.start({
      databaseUrl: database.url,
      worker,
      environment: { SALA_NOW: now, SALA_LOG_LEVEL: 'silent' },
    });

  const ask = async <Row extends object>(sql: string): Promise<Row[]> => (await pool.query<Row>(sql)).rows;

  const histories = () =>
    ask<{ types: string[]; cases: number }>(
      `select types, count(*)::integer as cases from (
         select case_id, array_agg(type order by type) as types from case_event where seq > 1 group by case_id
       ) as story group by types`,
    );

  /** Every case went through the same, each thing once; no message was asked for or sent twice. */
  const expectOnce = async (types: readonly string[]): Promise<void> => {
    await eventually(
      histories,
      (found) => found.length === 1 && found[0]?.cases === filings && found[0].types.length >= types.length,
      patienceMs,
    );
    expect(await histories()).toEqual([{ types, cases: filings }]);
    await eventually(
      () => ask('select 1 from outbox where finished_at is null'),
      (left) => left.length === 0,
      patienceMs,
    );
    const repeated = await ask(
      `select payload from outbox where kind = 'clock-notice' group by payload having count(*) > 1`,
    );
    expect(repeated).toEqual([]);
    const twice = await ask(
      `select recipient, subject from mail_sink where subject not like 'ต้องแจ้งเหตุล่าช้า%' and subject not like 'เรื่องเกินกำหนด%'
       group by recipient, subject having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    expect(await ask('select 1 from outbox where failed_at is not null')).toEqual([]);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = new Pool({ connectionString: database.url, max: 2 });
    pool.on('error', () => {});
    await prepareDatabase(database.url, [
      { definition: toyClocks, samples: toySamples, journeys: toyClocksJourneys },
    ]);
    const sala = await start(monday, false);
    const citizen = new HttpClient(sala.url);
    for (let filed = 0; filed < filings; filed += 1) {
      const { status } = await citizen.submit(toyClocks.code, { version: 1, answers: toyAnswers });
      if (status !== 201) throw new Error(`filing ${filed}: ${status}`);
    }
    await sala.stop();
  }, longestMs);

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it(
    'after a month of downtime each thing happens once, though the worker is killed again and again in the middle',
    async () => {
      const sala = await start(dayAfterTheEnd, true);
      for (let killed = 0; killed < 4; killed += 1) {
        await sleep(1500);
        await sala.crash('worker');
      }
      await expectOnce(expected[dayAfterTheEnd]);
      await sala.stop();
    },
    longestMs,
  );

  it(
    'a worker frozen for a minute in the middle of it repeats nothing when it goes on',
    async () => {
      const [first, second] = [await start(weekAfterTheEnd, true), await start(weekAfterTheEnd, false)];
      await eventually(
        histories,
        (found) => found.some(({ types }) => types.includes('case.delay-reason-missing')),
        patienceMs,
      );
      first.signal('worker', 'SIGSTOP');
      second.begin('worker');
      await sleep(frozenMs);
      first.signal('worker', 'SIGCONT');
      await expectOnce(expected[weekAfterTheEnd]);
      await Promise.all([first.stop(), second.stop()]);
    },
    longestMs,
  );
});
