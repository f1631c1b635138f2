import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MailItem } from '#contracts/admin';
import type { Receipt } from '#contracts/submissions';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import {
  type Answer,
  OwnServer,
  Stage,
  eventually,
  fileToyCase,
  prepareDatabase,
  toyFiling,
} from '#test/support';

const recoveryMs = 10_000;

describe('while the database is away', () => {
  let server: OwnServer;
  let stage: Stage;
  let trackingCode: string;

  beforeAll(async () => {
    server = await OwnServer.start({ durable: true });
    await prepareDatabase(server.url, [
      { definition: toyDefinition, samples: toySamples, journeys: toyJourneys },
    ]);
    const database = { url: server.url, drop: () => server.close() };
    stage = await Stage.open({ worker: true, database, environment: { SALA_LOG_LEVEL: 'silent' } });
    ({ trackingCode } = await fileToyCase(stage.citizen));
  });

  afterAll(() => stage.close());

  const expectAway = ({ status, headers, body }: Answer): void => {
    expect([status, body['code']]).toEqual([503, 'platform.database-unavailable']);
    expect(body['title']).toMatch(/[ก-๙]{20,}/);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toMatch(/ECONN|postgres|select|stack|127\.0/i);
  };
  const askAll = async (): Promise<Answer[]> => {
    const engineer = await stage.as('engineer');
    return Promise.all([
      stage.citizen.submit('toy-club', toyFiling()),
      stage.citizen.get(`/api/tracking/${trackingCode}`),
      stage.citizen.get('/api/public/cases'),
      stage.citizen.post('/api/session', { username: 'engineer', password: 'x' }),
      engineer.get('/api/inbox'),
      engineer.get('/api/session'),
    ]);
  };
  const ready = () => stage.citizen.get('/api/health/ready');
  const expectRecovery = async (): Promise<void> => {
    const back = Date.now();
    await eventually(ready, ({ status }) => status === 200, recoveryMs);
    expect((await stage.citizen.submit('toy-club', toyFiling())).status).toBe(201);
    expect(Date.now() - back).toBeLessThan(recoveryMs);
    expect([stage.sala.isAlive('api'), stage.sala.isAlive('worker')]).toEqual([true, true]);
  };

  it('stopped in order: every call that needs it is refused in Thai, with when to try again', async () => {
    const mails = () => stage.query('select id from mail_sink');
    await eventually(mails, (rows) => rows.length > 0);
    await stage.as('engineer');
    await server.stop();
    for (const answer of await askAll()) expectAway(answer);
    for (const answer of await askAll()) expectAway(answer);
    expect((await stage.citizen.get('/api/health/live')).status).toBe(200);
    const health = await ready();
    expect([health.status, health.body['checks']]).toEqual([
      503,
      { database: 'unreachable', queue: 'unreachable' },
    ]);
  });

  it('comes back: the same processes go on by themselves', async () => {
    await server.restart();
    await expectRecovery();
  });

  it('killed under load: what was acknowledged is there, the rest was refused', async () => {
    const calls = Array.from({ length: 200 }, async (_, turn) => {
      await sleep(turn * 2);
      return stage.citizen.submit<Receipt>('toy-club', toyFiling());
    });
    await sleep(100);
    await server.crash();
    const answers = await Promise.all(calls);
    await server.restart();
    await expectRecovery();
    expect(answers.filter(({ status }) => status !== 201 && status !== 503)).toEqual([]);
    const acknowledged = answers.filter(({ status }) => status === 201).map(({ body }) => body.caseId);
    const kept = await stage.query('select id from service_case where id = any($1)', [acknowledged]);
    expect(kept).toHaveLength(acknowledged.length);
  });

  it('processes that start meanwhile wait for it', async () => {
    await server.stop();
    const starting = Promise.all([stage.sala.crash('worker'), stage.sala.crash('api')]);
    await sleep(3000);
    await server.restart();
    await starting;
    await expectRecovery();
  });

  it('every notice of what was accepted goes out afterwards, once', async () => {
    const accepted = await stage.query<{ id: string }>('select id from service_case');
    const mails = () => stage.query<MailItem>('select id, subject from mail_sink');
    const sent = await eventually(mails, (rows) => rows.length >= accepted.length, 30_000);
    expect(new Set(sent.map(({ subject }) => subject)).size).toBe(accepted.length);
    expect(sent).toHaveLength(accepted.length);
    expect((await stage.verifyAudit()).faults).toEqual([]);
  });
});
