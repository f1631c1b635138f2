import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SubmitBody } from '#contracts/submissions';
import { toyAnswers } from '#test/fixtures';
import { Stage, expectFieldErrors, fileToyCase, takeCase, toyCode, toyFiling } from '#test/support';

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const raw = (answers: string): string => `{"version":1,"answers":${answers}}`;

describe('the body of a filing', () => {
  let stage: Stage;
  const submit = (answers: unknown) => stage.citizen.submit(toyCode, { version: 1, answers });

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage.close());

  it.each([
    ['a list', []],
    ['a text', 'x'],
    ['a number', 5],
    ['nothing', null],
    ['left out', undefined],
  ])('answers that are %s are refused', async (_title, answers) => {
    const errors = expectFieldErrors(await submit(answers));
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/answers']);
  });

  it.each([
    ['40 levels', nested(40), 'request.too-deep'],
    ['1,000 levels', nested(1000), 'request.too-deep'],
    ['100,000 levels', nested(100_000), 'request.too-deep'],
    ['1,000 levels of lists', `{"members":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'request.too-deep'],
    ['__proto__', '{"clubName":"x","__proto__":{"kind":"music"}}', 'request.forbidden-key'],
    ['__proto__ inside a group', '{"place":{"__proto__":{"village":1}}}', 'request.forbidden-key'],
    ['constructor.prototype', '{"constructor":{"prototype":{"kind":"music"}}}', 'request.forbidden-key'],
    ['an escaped __proto__', '{"\\u005f_proto__":{"kind":"music"}}', 'request.forbidden-key'],
  ])('%s in the body is refused before anything reads it, with its place', async (_title, answers, code) => {
    const refused = await stage.citizen.submit(toyCode, raw(answers));
    expect(refused.body).toMatchObject({ code, status: 400 });
    expect(expectFieldErrors(refused, 400)[0]?.pointer).toMatch(/^\/answers\//);
  });

  it.each([
    ['broken JSON', '{"version":1,"answers":{'],
    ['no JSON at all', 'version=1'],
    ['a bare word', 'undefined'],
  ])('%s is refused', async (_title, body) => {
    const { status, body: problem } = await stage.citizen.submit(toyCode, body);
    expect([status, problem['code']]).toEqual([400, 'request.malformed']);
  });

  it('a body over a megabyte is refused', async () => {
    const { status } = await submit({ ...toyAnswers, purpose: 'ก'.repeat(400_000) });
    expect(status).toBe(413);
  });

  const placed = (lat: string): string =>
    JSON.stringify({ ...toyAnswers, place: '@' }).replace(
      '"@"',
      `{"point":{"lat":${lat},"lng":100},"village":3}`,
    );

  it.each(['1e400', '-1e400'])(
    'the number %s, which no number can hold, is refused with its place',
    async (lat) => {
      const refused = await stage.citizen.submit(toyCode, raw(placed(lat)));
      const errors = expectFieldErrors(refused, 400);
      expect(errors.map(({ pointer }) => pointer)).toEqual(['/answers/place/point/lat']);
    },
  );

  it.each(['123456789012345678901234567890', '1e308'])(
    'the number %s is too large for its field',
    async (lat) => {
      const errors = expectFieldErrors(await stage.citizen.submit(toyCode, raw(placed(lat))));
      expect(errors).toEqual([
        expect.objectContaining({ pointer: '/place/point/lat', code: 'answer.maximum' }),
      ]);
    },
  );

  it.each(['1e-400', '0.1000000000000000055511151231257827'])(
    'the number %s is taken as the nearest',
    async (lat) => {
      const receipt = await fileToyCase(stage.citizen, JSON.parse(raw(placed(lat))) as SubmitBody);
      const { answers } = await takeCase(await stage.as('engineer'), receipt.caseId);
      expect(answers).toMatchObject({ place: { point: { lat: Number(lat) } } });
    },
  );

  it.each([
    ['status', { status: 'approved' }],
    ['caseId', { caseId: '019c1f6e-0000-7000-8000-000000000001' }],
    ['receivedAt', { receivedAt: '2020-01-01T00:00:00Z' }],
  ])('a body that also sets %s is refused', async (name, more) => {
    const errors = expectFieldErrors(await stage.citizen.submit(toyCode, { ...toyFiling(), ...more }));
    expect(errors.map(({ pointer }) => pointer)).toEqual([`/${name}`]);
  });

  it.each([0, -1, 1.5, '1', null])('version %p is refused', async (version) => {
    const errors = expectFieldErrors(await stage.citizen.submit(toyCode, { version, answers: toyAnswers }));
    expect(errors[0]?.pointer).toBe('/version');
  });

  it('another version than the live one is refused, and the live one named', async () => {
    const { status, body } = await stage.citizen.submit(toyCode, { version: 2, answers: toyAnswers });
    expect([status, body['code'], body['version']]).toEqual([409, 'submission.version-not-live', 1]);
  });

  it.each(['no-such-service', '__proto__', 'Toy-Club', 'toy-club%00', '..%2Fhealth', 'ก'])(
    'the unknown service %s is not found',
    async (code) => {
      for (const path of ['submissions', 'evaluate']) {
        const body = path === 'evaluate' ? { answers: {} } : toyFiling();
        const { status } = await stage.citizen.post(`/api/services/${code}/${path}`, body, {
          'idempotency-key': 'a-new-key',
        });
        expect(status).toBe(404);
      }
    },
  );

  it('a filing without a key, or with one that is too short, is refused', async () => {
    const path = `/api/services/${toyCode}/submissions`;
    expect((await stage.citizen.post(path, toyFiling())).status).toBe(400);
    expect((await stage.citizen.post(path, toyFiling(), { 'idempotency-key': 'short' })).status).toBe(400);
  });

  it('every answer to a refused body is problem details', async () => {
    const refused = await stage.citizen.submit(toyCode, '{');
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(refused.body).toMatchObject({ type: 'urn:sala:problem:request.malformed', status: 400 });
  });
});
