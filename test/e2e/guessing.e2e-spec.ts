import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rateLimits } from '#platform/http';
import { Stage, fileToyCase, testPassword } from '#test/support';

const wrongDigits = (guess: number): string => String(9999 - guess).padStart(4, '0');

describe('guessing', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  beforeEach(() => stage.query('truncate rate_limit'));

  afterAll(() => stage.close());

  const track = (code: string) => stage.citizen.get(`/api/tracking/${code}`);

  it('tracking codes gets five tries a minute from an address, right ones included after that', async () => {
    const { trackingCode } = await fileToyCase(stage.citizen);
    for (let guess = 0; guess < 5; guess += 1) expect((await track(`AAAAA-AAAAA${guess}`)).status).toBe(404);
    const refused = await track(trackingCode);
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.too-many' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('never counts tracking codes that are right', async () => {
    const { trackingCode } = await fileToyCase(stage.citizen);
    for (let look = 0; look < 12; look += 1) expect((await track(trackingCode)).status).toBe(200);
  });

  it('the phone’s digits gets five tries a case, however many come at once and however the code is written', async () => {
    const { trackingCode } = await fileToyCase(stage.citizen);
    const writings = [trackingCode, trackingCode.toLowerCase(), trackingCode.replace('-', '')];
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, guess) =>
        stage.citizen.post(`/api/tracking/${writings[guess % 3]}/correction/open`, {
          phoneLast4: wrongDigits(guess),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(rateLimits['tracking-proof'].points);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(
      60 - rateLimits['tracking-proof'].points,
    );
  });

  it('a password gets five tries, and tells nothing of who has an account', async () => {
    const signIn = (username: string, password: string) =>
      stage.citizen.post('/api/session', { username, password });
    const known = await signIn('engineer', 'wrong');
    const unknown = await signIn('nobody', 'wrong');
    expect({ ...known.body, correlationId: '' }).toEqual({ ...unknown.body, correlationId: '' });
    for (let guess = 0; guess < 4; guess += 1) await signIn('engineer', 'wrong');
    expect((await signIn('engineer', testPassword)).status).toBe(429);
  });
});
