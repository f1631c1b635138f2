import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Receipt } from '#contracts/submissions';
import { type Answer, Stage, actOnCase, fileToyCase, takeCase, toyFiling } from '#test/support';

const unknownCodes = [
  'ABCDE-FGHJKM',
  '00000-000000',
  'not-a-code!',
  'ก'.repeat(10),
  "x' or true--",
  '12345678',
];
const told = ({ status, body }: Answer) => {
  const { correlationId: _, ...words } = body;
  return { status, words };
};

describe('who does not hold the case', () => {
  let stage: Stage;
  let mine: Receipt;
  let caseVersion: number;
  const from = (address: string) => stage.citizen.with({ 'x-forwarded-for': address });
  const path = (code: string, rest = '') => `/api/tracking/${encodeURIComponent(code)}${rest}`;

  beforeAll(async () => {
    stage = await Stage.open({ environment: { SALA_TRUST_PROXY: '1' } });
    mine = await fileToyCase(stage.citizen);
    await fileToyCase(stage.citizen, toyFiling({}, { contact: { phone: '0999999999' } }));
    const engineer = await stage.as('engineer');
    await takeCase(engineer, mine.caseId);
    await actOnCase(engineer, mine.caseId, 'accept');
    ({ version: caseVersion } = await actOnCase(engineer, mine.caseId, 'request-correction', {
      reason: 'โปรดแก้ไข',
    }));
  });

  beforeEach(() => stage.query('delete from rate_limit'));

  afterAll(() => stage.close());

  it('finds nothing by a wrong code, in the same words whatever is wrong with it', async () => {
    const answers = await Promise.all(
      unknownCodes.map((code, turn) => from(`203.0.113.${turn}`).get(path(code))),
    );
    for (const answer of answers) expect(answer.status).toBe(404);
    const words = new Set(answers.map((answer) => JSON.stringify(told(answer).words)));
    expect([...words].filter((said) => said.includes('tracking.not-found'))).toHaveLength(1);
  });

  it('finds nothing by a receipt number or a case id', async () => {
    for (const code of [mine.receiptNumber, mine.caseId, mine.receiptNumber.replace('/', '-')]) {
      expect((await from('203.0.113.9').get(path(code))).status).toBe(404);
    }
  });

  it('the code is read however it is typed', async () => {
    const typed = mine.trackingCode.toLowerCase().replace('-', ' ');
    expect((await stage.citizen.get(path(typed))).body).toMatchObject({ receiptNumber: mine.receiptNumber });
  });

  it.each(['/correction/open', '/correction', '/actions/withdraw'])(
    'who knows the code but not the phone gets nowhere at %s',
    async (rest) => {
      const body =
        rest === '/correction' ? { expectedVersion: caseVersion, answers: toyFiling().answers } : {};
      for (const phoneLast4 of ['9999', '0000', undefined]) {
        const { status, body: problem } = await stage.citizen.post(path(mine.trackingCode, rest), {
          ...body,
          phoneLast4,
        });
        expect([status, problem['code']]).toEqual([403, 'tracking.proof-wrong']);
      }
      const { body: seen } = await stage.citizen.get(path(mine.trackingCode));
      expect(seen['waitingForApplicant']).not.toBeNull();
    },
  );

  it('who guesses codes has to wait, and then learns no more by a right one than by a wrong one', async () => {
    const guesser = from('198.51.100.1');
    for (let turn = 0; turn < 5; turn += 1)
      expect((await guesser.get(path('ABCDE-FGHJKM'))).status).toBe(404);
    const [right, wrong] = [
      await guesser.get(path(mine.trackingCode)),
      await guesser.get(path('ABCDE-FGHJKM')),
    ];
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
    const sayings = [right, wrong].map(({ body }) => [body['code'], body['title']]);
    expect(sayings[0]).toEqual(sayings[1]);
    expect((await from('198.51.100.2').get(path(mine.trackingCode))).status).toBe(200);
  });

  it('who guesses the digits of a phone has to wait, from whatever address; tracking goes on', async () => {
    const open = (turn: number, phoneLast4: string) =>
      from(`192.0.2.${turn}`).post(path(mine.trackingCode, '/correction/open'), { phoneLast4 });
    const guesses = await Promise.all(Array.from({ length: 30 }, (_, turn) => open(turn, `0${100 + turn}`)));
    expect(guesses.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(5);
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(25);
    expect((await open(99, '5678')).status).toBe(429);
    expect((await from('192.0.2.99').get(path(mine.trackingCode))).status).toBe(200);
  });

  it('an action of an officer is no action of an applicant', async () => {
    for (const action of ['approve', 'accept', 'lapse', '__proto__', 'no-such-action']) {
      const { status } = await stage.citizen.post(path(mine.trackingCode, `/actions/${action}`), {
        phoneLast4: '5678',
      });
      expect([403, 409]).toContain(status);
    }
  });

  it('the public list is searched by number, never by name or phone', async () => {
    for (const q of ['สมชาย', 'ใจดี', '0812345678', '1101700207366', '%', "' or 1=1 --"]) {
      const { status, body } = await stage.citizen.get(`/api/public/cases?q=${encodeURIComponent(q)}`);
      expect([status, body['items']]).toEqual([200, []]);
    }
    const { body } = await stage.citizen.get<{ items: unknown[] }>('/api/public/cases?q=๐๐๐๐๑');
    expect(body.items).toHaveLength(1);
  });
});
