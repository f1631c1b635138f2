import { expect, it } from '@jest/globals';
import { changed, toyTax, toyTaxJourneys, toyTaxSamples } from '#test/fixtures';
import type { CouncilRate } from '#core/definition';
import { judgeDefinition } from './index.js';

const judge = (definition: unknown, rates: readonly CouncilRate[] = []) =>
  judgeDefinition({
    source: { definition, samples: toyTaxSamples, journeys: toyTaxJourneys },
    parts: [],
    villages: [1],
    rates,
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

it('the rates of a council are published, while the worked examples keep the figures of the definition', () => {
  const [first] = toyTax.tables!;
  const row = first!.rows[0]!;
  const column = first!.values.find(({ kind }) => kind === 'satang')!.id;
  const where = Object.fromEntries(first!.keys.map(({ id }) => [id, row.cells[id]!]));
  const rate = {
    service: toyTax.code,
    table: first!.id,
    where,
    column,
    value: 1,
    from: '2030-01-01',
    basis: 'ข้อบัญญัติ',
  };
  const judged = judge(toyTax, [rate]);
  const rows = judged.ok ? judged.value.definition.tables![0]!.rows : [];
  expect(rows.find((one) => one.legalBasis === 'ข้อบัญญัติ')?.cells[column]).toBe(1);
});
