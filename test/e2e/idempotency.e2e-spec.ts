import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Receipt } from '#contracts/submissions';
import { toyAnswers } from '#test/fixtures';
import { type Answer, HttpClient, LossyProxy, Sala, Stage, toyCode, toyFiling } from '#test/support';

const times = 50;

const repeat = <T>(work: (turn: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, turn) => work(turn)));

describe('a filing that is sent more than once', () => {
  let stage: Stage;
  let second: Sala;

  beforeAll(async () => {
    stage = await Stage.open();
    second = await Sala.start({ databaseUrl: stage.database.url });
  });

  afterAll(async () => {
    await second.stop();
    await stage.close();
  });

  const casesOf = (key: string) =>
    stage.query<{ case_id: string }>('select case_id from submission where idempotency_key = $1', [key]);

  const expectOneReceipt = async (answers: readonly Answer<Receipt>[], key: string): Promise<void> => {
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
    expect(await casesOf(key)).toEqual([{ case_id: answers[0]?.body.caseId }]);
  };

  it('50 equal posts at once under one key make one case, and get the same receipt', async () => {
    const key = randomUUID();
    const answers = await repeat(() => stage.citizen.submit<Receipt>(toyCode, toyFiling(), key));
    await expectOneReceipt(answers, key);
  });

  it('the same over two processes of the api', async () => {
    const key = randomUUID();
    const callers = [stage.citizen, new HttpClient(second.url)];
    const answers = await repeat((turn) =>
      (callers[turn % 2] as HttpClient).submit<Receipt>(toyCode, toyFiling(), key),
    );
    await expectOneReceipt(answers, key);
  });

  it('the order of the keys in the body makes no difference, nor when it comes', async () => {
    const key = randomUUID();
    const first = await stage.citizen.submit<Receipt>(toyCode, toyFiling(), key);
    const reversed = Object.fromEntries(Object.entries(toyAnswers).toReversed());
    const again = await stage.citizen.submit<Receipt>(toyCode, { answers: reversed, version: 1 }, key);
    await expectOneReceipt([first, again], key);
  });

  it('another body under a known key is refused, an invalid one too', async () => {
    const key = randomUUID();
    await stage.citizen.submit(toyCode, toyFiling(), key);
    for (const body of [toyFiling({ clubName: 'ชมรมอื่น' }), toyFiling({ kind: 'none' })]) {
      const { status, body: problem } = await stage.citizen.submit(toyCode, body, key);
      expect([status, problem['code']]).toEqual([409, 'submission.key-reused']);
    }
    expect(await casesOf(key)).toHaveLength(1);
  });

  it('of 50 different bodies at once under one key one is filed, the others are refused', async () => {
    const key = randomUUID();
    const answers = await repeat((turn) =>
      stage.citizen.submit(toyCode, toyFiling({ clubName: `ชมรมที่ ${turn}` }), key),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: times - 1 }, () => 409)]);
    expect(await casesOf(key)).toHaveLength(1);
  });

  it('a refused filing uses no key up', async () => {
    const key = randomUUID();
    expect((await stage.citizen.submit(toyCode, toyFiling({ kind: 'none' }), key)).status).toBe(422);
    expect((await stage.citizen.submit(toyCode, toyFiling(), key)).status).toBe(201);
  });

  it('a receipt that got lost on its way is given again', async () => {
    const key = randomUUID();
    const proxy = await LossyProxy.start(stage.sala.url);
    const cutOff = new HttpClient(proxy.url).submit(toyCode, toyFiling(), key);
    await expect(cutOff).rejects.toThrow('fetch failed');
    await proxy.stop();
    const [filed] = await casesOf(key);
    const again = await stage.citizen.submit<Receipt>(toyCode, toyFiling(), key);
    expect([again.status, again.body.caseId]).toEqual([201, filed?.case_id]);
  });

  it('numbers have neither gap nor double after all this', async () => {
    const [counted] = await stage.query(
      `select count(*)::integer as cases, count(distinct receipt_seq)::integer as numbers, max(receipt_seq) as highest,
         (select last from receipt_counter) as counter from service_case`,
    );
    expect(counted).toEqual({ cases: 7, numbers: 7, highest: 7, counter: 7 });
    expect((await stage.verifyAudit()).faults).toEqual([]);
  });
});
