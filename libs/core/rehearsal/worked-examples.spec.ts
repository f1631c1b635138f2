import { describe, expect, it } from '@jest/globals';
import { publishForTest, toyTax, toyTaxSamples } from '#test/fixtures';
import { rehearseSamples } from './index.js';

const { engine } = publishForTest(toyTax);

const cases = toyTaxSamples.accepted.flatMap((sample) =>
  Object.entries(sample.expect?.fees ?? {}).map(
    ([code, satang]) => [sample.title, code, satang, sample] as const,
  ),
);

describe('worked examples of taxes and fees', () => {
  it('come out to the satang, and mistakes are refused', () => {
    expect(rehearseSamples(toyTaxSamples, engine, { villages: [] })).toEqual([]);
  });

  it.each(cases)('%s: %s of %d satang can’t be missed by one', (_, code, satang, sample) => {
    const fees = { ...sample.expect?.fees, [code]: satang + 1 };
    const wrong = { ...sample, expect: { ...sample.expect, fees } };
    expect(rehearseSamples({ accepted: [wrong], refused: [] }, engine, { villages: [] })).toMatchObject([
      { code: 'rehearsal.other-outcome', pointer: '/samples/accepted/0/expect/fees' },
    ]);
  });

  it('show every line of the fees', () => {
    expect(new Set(cases.map(([, code]) => code))).toEqual(new Set(toyTax.fees.map(({ code }) => code)));
  });
});
