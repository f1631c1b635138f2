import { expect, it } from '@jest/globals';
import { changed, toyTax, toyTaxJourneys, toyTaxSamples } from '#test/fixtures';
import { judgeDefinition } from './index.js';

const judge = (definition: unknown) =>
  judgeDefinition({
    source: { definition, samples: toyTaxSamples, journeys: toyTaxJourneys },
    parts: [],
    villages: [1],
  });

it('a service over dated tables passes the gate without a warning, and keeps its tables', () => {
  const judged = judge(toyTax);
  expect(judged).toMatchObject({ ok: true, value: { warnings: [] } });
  expect(judged.ok && judged.value.definition.tables).toEqual(toyTax.tables);
});

it('another rate in a table is another amount in the worked examples', () => {
  const judged = judge(changed(toyTax, '/tables/0/rows/1/cells/satang', 501));
  expect(judged.ok ? [] : judged.problems.map(({ pointer }) => pointer)).toEqual([
    '/samples/accepted/0/expect/fees',
  ]);
});
