import { describe, expect, it } from '@jest/globals';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { runGate } from './gate.js';

const judge = (samples: unknown, patienceMs?: number) =>
  runGate(
    {
      source: { definition: toyDefinition, samples, journeys: toyJourneys },
      parts: [],
      villages: [1, 2, 3],
    },
    patienceMs,
  );

describe('the gate', () => {
  it('lets a definition through that holds', async () => {
    expect(await judge(toySamples)).toMatchObject({ ok: true, value: { canonical: expect.any(String) } });
  });

  it('ends a judgement that takes too long, and refuses the definition', async () => {
    const begun = performance.now();
    const judged = await judge(toySamples, 50);
    expect(judged).toMatchObject({ ok: false, problems: [{ code: 'definition.too-costly' }] });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('ends a judgement that takes too much memory, and refuses the definition', async () => {
    const words = Object.fromEntries(Array.from({ length: 2_000_000 }, (_, index) => [`key${index}`, index]));
    const judged = await judge({ ...toySamples, refused: [words] });
    expect(judged).toMatchObject({ ok: false, problems: [{ code: 'definition.too-costly' }] });
  }, 20_000);
});
