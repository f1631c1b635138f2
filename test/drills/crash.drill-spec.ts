import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import {
  type Acknowledged,
  OwnServer,
  Sala,
  Stage,
  eventually,
  fileStorm,
  prepareDatabase,
} from '#test/support';

const storm = { count: 500, atOnce: 16 };
const harms = 3;
const pauseMs = 300;
const recoveryMs = 10_000;
const wakeMs = 2000;
const quiet = { SALA_LOG_LEVEL: 'silent' };

describe('whatever is killed while 500 filings come in', () => {
  let server: OwnServer;
  let stage: Stage;
  let filedBefore = 0;

  beforeAll(async () => {
    server = await OwnServer.start({ durable: true });
    await prepareDatabase(server.url, [
      { definition: toyDefinition, samples: toySamples, journeys: toyJourneys },
    ]);
    const database = { url: server.url, drop: () => server.close() };
    stage = await Stage.open({ worker: true, database, environment: quiet });
  });

  afterAll(() => stage.close());

  /** Does the harm while the storm runs, and again each time that filings come in once more. */
  const rage = async (harm: () => Promise<unknown>): Promise<readonly Acknowledged[]> => {
    const over = new AbortController();
    const running = fileStorm(stage.citizen, storm).finally(() => over.abort());
    let done = 0;
    for (; done < harms && !over.signal.aborted; done += 1) {
      await sleep(pauseMs);
      await harm();
    }
    const acknowledged = await running;
    filedBefore += storm.count;
    expect(done).toBe(harms);
    return acknowledged;
  };

  /** The four counts of a drill: lost, double, gap, broken trail. */
  const expectWhole = async (acknowledged: readonly Acknowledged[]): Promise<void> => {
    const rows = await stage.query<{ key: string; id: string; number: string }>(
      `select idempotency_key as key, c.id, lpad(receipt_seq::text, 5, '0') || '/' || receipt_year as number
       from service_case c join submission s on s.id = c.submission_id`,
    );
    const kept = new Map(rows.map(({ key, ...found }) => [key, found]));
    for (const { key, receipt } of acknowledged) {
      expect(kept.get(key)).toEqual({ id: receipt.caseId, number: receipt.receiptNumber });
    }
    const [counts] = await stage.query(
      `select count(*)::integer as cases, count(distinct receipt_seq)::integer as numbers, max(receipt_seq) as highest,
         (select last from receipt_counter) as counter, (select count(*)::integer from case_event) as events,
         (select count(*)::integer from outbox) as effects from service_case`,
    );
    expect(counts).toEqual(
      Object.fromEntries(
        ['cases', 'numbers', 'highest', 'counter', 'events', 'effects'].map((name) => [name, filedBefore]),
      ),
    );
    expect(await stage.verifyAudit()).toEqual({ entries: filedBefore + 1, faults: [] });
  };

  /** Every effect is done, each once. */
  const expectEffectsOnce = async (): Promise<void> => {
    const subjects = async () =>
      (await stage.query<{ subject: string }>('select subject from mail_sink')).map(({ subject }) => subject);
    const sent = await eventually(subjects, (found) => found.length >= filedBefore, 40_000);
    expect([sent.length, new Set(sent).size]).toEqual([filedBefore, filedBefore]);
    await eventually(
      () => stage.query('select id from outbox where finished_at is null'),
      (open) => open.length === 0,
    );
  };

  it('the api: nothing acknowledged is lost, nothing is filed twice, numbers have no gap', async () => {
    const acknowledged = await rage(() => stage.sala.crash('api'));
    await expectWhole(acknowledged);
  });

  it('the worker: every effect happens once', async () => {
    const acknowledged = await rage(() => stage.sala.crash('worker'));
    await expectWhole(acknowledged);
    await expectEffectsOnce();
  });

  it('PostgreSQL: it is back within ten seconds without an operator, and all is whole', async () => {
    const acknowledged = await rage(async () => {
      await server.crash();
      const begun = Date.now();
      await server.restart();
      await stage.sala.ready();
      expect(Date.now() - begun).toBeLessThan(recoveryMs);
    });
    await expectWhole(acknowledged);
    await expectEffectsOnce();
  });

  it('a worker that freezes: another does its work, and nothing happens twice when it wakes', async () => {
    const second = await Sala.start({ databaseUrl: server.url, worker: true, environment: quiet });
    try {
      const running = fileStorm(stage.citizen, storm);
      await sleep(pauseMs);
      stage.sala.signal('worker', 'SIGSTOP');
      const acknowledged = await running;
      filedBefore += storm.count;
      await expectWhole(acknowledged);
      await expectEffectsOnce();
      stage.sala.signal('worker', 'SIGCONT');
      await sleep(wakeMs);
      await expectEffectsOnce();
    } finally {
      stage.sala.signal('worker', 'SIGCONT');
      await second.stop();
    }
  });
});
