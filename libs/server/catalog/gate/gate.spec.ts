import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { Gate } from './gate.js';

const request = (samples: unknown = toySamples, definition: unknown = toyDefinition) => ({
  source: { definition, samples, journeys: toyJourneys },
  parts: [],
  villages: [1, 2, 3],
});
const tooMuch = () => {
  const words = Object.fromEntries(Array.from({ length: 2_000_000 }, (_, index) => [`key${index}`, index]));
  return request({ ...toySamples, refused: [words] });
};
const patienceMs = 60_000;
const passes = { ok: true, value: { canonical: expect.any(String) } };
const tooCostly = { ok: false, problems: [{ code: 'definition.too-costly', pointer: '' }] };

describe('the gate', () => {
  let gate: Gate;

  beforeEach(() => {
    gate = new Gate();
  });

  afterEach(() => gate.onApplicationShutdown());

  it(
    'lets a definition through that holds',
    async () => {
      expect(await gate.judge(request())).toMatchObject(passes);
    },
    patienceMs,
  );

  it(
    'ends a judgement that takes too long, refuses the definition, and judges the next one',
    async () => {
      expect(await gate.judge(request(), 1)).toMatchObject(tooCostly);
      expect(await gate.judge(request())).toMatchObject(passes);
    },
    patienceMs,
  );

  it(
    'ends a judgement that takes too much memory, refuses the definition, and judges the next one',
    async () => {
      expect(await gate.judge(tooMuch(), 20_000)).toMatchObject(tooCostly);
      expect(await gate.judge(request())).toMatchObject(passes);
    },
    patienceMs,
  );

  it(
    'judges many that come at once, each by itself',
    async () => {
      const judged = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          gate.judge(index % 3 === 0 ? request(toySamples, { code: index }) : request()),
        ),
      );
      expect(judged.map(({ ok }) => ok)).toEqual(judged.map((_, index) => index % 3 !== 0));
    },
    patienceMs,
  );
});
