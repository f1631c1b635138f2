import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Stage, type TestRedis, describeWithRedis, eventually, fileToyCase, startRedis } from '#test/support';

describeWithRedis()('with Redis for the queue', () => {
  let redis: TestRedis;
  let stage: Stage;

  beforeAll(async () => {
    redis = await startRedis();
    stage = await Stage.open({
      worker: true,
      environment: { REDIS_URL: redis.url, SALA_LOG_LEVEL: 'silent' },
    });
  });

  afterAll(async () => {
    await stage.close();
    await redis.stop();
  });

  const file = (count: number) =>
    Promise.all(Array.from({ length: count }, () => fileToyCase(stage.citizen)));
  const subjects = async () =>
    (await stage.query<{ subject: string }>('select subject from mail_sink')).map(({ subject }) => subject);
  const expectAllSent = async (count: number, patienceMs?: number): Promise<void> => {
    const sent = await eventually(subjects, (found) => found.length >= count, patienceMs);
    expect([sent.length, new Set(sent).size]).toEqual([count, count]);
  };
  const waiting = () => stage.query('select id from outbox where finished_at is null');

  it('effects flow through it', async () => {
    await file(20);
    await expectAllSent(20);
  });

  it('killed: filings are accepted as before, their effects wait, and the health check says so', async () => {
    await redis.stop();
    await file(20);
    await sleep(1000);
    expect(await subjects()).toHaveLength(20);
    expect(await waiting()).toHaveLength(20);
    const health = await stage.citizen.get('/api/health/ready');
    expect([health.status, health.body['checks']]).toEqual([503, { database: 'ok', queue: 'unreachable' }]);
  });

  it('back and empty: the effects are done, each once', async () => {
    await redis.start();
    await expectAllSent(40, 30_000);
    await eventually(waiting, (rows) => rows.length === 0);
  });

  it('killed while it works, the worker too: what was forgotten is done once both are back', async () => {
    const filed = file(100);
    await sleep(60);
    await redis.stop();
    await filed;
    await stage.query(
      `update outbox set dispatched_at = now() - interval '2 hours' where dispatched_at is not null and finished_at is null`,
    );
    await stage.sala.crash('worker');
    await sleep(2000);
    await redis.start();
    await expectAllSent(140, 30_000);
  });

  it('the processes lived through it', () => {
    expect([stage.sala.isAlive('api'), stage.sala.isAlive('worker')]).toEqual([true, true]);
  });
});
